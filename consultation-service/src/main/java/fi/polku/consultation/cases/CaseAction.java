package fi.polku.consultation.cases;

import static fi.polku.consultation.cases.Part.COORDINATING;
import static fi.polku.consultation.cases.Part.SEATED;
import static fi.polku.consultation.cases.Part.SENDING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be done to a case by hand, and whose part it is. */
public enum CaseAction {
    PUT_ON_AGENDA("put-on-agenda", Set.of(COORDINATING)),
    DISCUSS("discuss", Set.of(COORDINATING)),
    CONTINUE_LATER("continue-later", Set.of(COORDINATING)),
    PROPOSE("propose-recommendation", Set.of(COORDINATING, SEATED)),
    ISSUE_RECOMMENDATIONS("issue-recommendations", Set.of(COORDINATING)),
    RECOMMEND_NOTHING("no-recommendation", Set.of(COORDINATING)),
    /** Often the employment services' expert tells the client (S4-9). */
    DELIVER_SUMMARY("deliver-summary", Set.of(COORDINATING, SEATED, SENDING)),
    RECORD_OUTCOME("record-outcome", Set.of(COORDINATING, SEATED, SENDING)),
    CLOSE("close", Set.of(COORDINATING));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which cannot be changed
    private final Set<Part> parts;

    CaseAction(String code, Set<Part> parts) {
        this.code = code;
        this.parts = parts;
    }

    /** The last part of its path. */
    public String code() {
        return code;
    }

    boolean isPartOf(Set<Part> callers) {
        return parts.stream().anyMatch(callers::contains);
    }

    static List<CaseAction> available(ConsultationCase consultation, Set<Part> parts) {
        return Arrays.stream(values())
                .filter(action -> action.isPartOf(parts) && action.fits(consultation))
                .toList();
    }

    private boolean fits(ConsultationCase consultation) {
        CaseStatus status = consultation.status();
        return switch (this) {
            case PUT_ON_AGENDA -> CaseMove.PUT_ON_AGENDA.allowedFrom(status);
            case DISCUSS -> CaseMove.DISCUSS.allowedFrom(status);
            case CONTINUE_LATER -> CaseMove.CONTINUE_LATER.allowedFrom(status);
            case PROPOSE -> status == CaseStatus.ON_AGENDA || status == CaseStatus.DISCUSSED;
            case ISSUE_RECOMMENDATIONS ->
                CaseMove.ISSUE_RECOMMENDATIONS.allowedFrom(status)
                        && !consultation.recommendations().isEmpty();
            case RECOMMEND_NOTHING -> CaseMove.RECOMMEND_NOTHING.allowedFrom(status);
            case DELIVER_SUMMARY -> CaseMove.DELIVER_SUMMARY.allowedFrom(status);
            case RECORD_OUTCOME ->
                consultation.recommendations().stream()
                        .anyMatch(recommendation -> recommendation.status().awaitsOutcome());
            case CLOSE -> CaseMove.CLOSE.allowedFrom(status);
        };
    }
}
