package fi.polku.consultation.cases;

import static fi.polku.consultation.cases.CaseStatus.CANCELLED;
import static fi.polku.consultation.cases.CaseStatus.CLOSED;
import static fi.polku.consultation.cases.CaseStatus.DISCUSSED;
import static fi.polku.consultation.cases.CaseStatus.NO_RECOMMENDATION;
import static fi.polku.consultation.cases.CaseStatus.ON_AGENDA;
import static fi.polku.consultation.cases.CaseStatus.OPEN;
import static fi.polku.consultation.cases.CaseStatus.RECOMMENDATIONS_ISSUED;
import static fi.polku.consultation.cases.CaseStatus.SUMMARY_DELIVERED;
import static fi.polku.consultation.cases.CaseStatus.WITHDRAWN_BY_CLIENT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What may happen to a case, from which states, and where it leads: the life cycle, read from top to bottom. */
public enum CaseMove {
    PUT_ON_AGENDA("on-agenda", Set.of(OPEN), ON_AGENDA),
    CONTINUE_LATER("continued", Set.of(DISCUSSED), ON_AGENDA),
    DISCUSS("discussed", Set.of(ON_AGENDA), DISCUSSED),
    ISSUE_RECOMMENDATIONS("recommendations-issued", Set.of(DISCUSSED), RECOMMENDATIONS_ISSUED),
    RECOMMEND_NOTHING("no-recommendation", Set.of(DISCUSSED), NO_RECOMMENDATION),
    DELIVER_SUMMARY("summary-delivered", Set.of(RECOMMENDATIONS_ISSUED, NO_RECOMMENDATION), SUMMARY_DELIVERED),
    CLOSE("closed", Set.of(SUMMARY_DELIVERED), CLOSED),
    WITHDRAW(
            "withdrawn",
            Set.of(OPEN, ON_AGENDA, DISCUSSED, RECOMMENDATIONS_ISSUED, NO_RECOMMENDATION),
            WITHDRAWN_BY_CLIENT),
    CANCEL("cancelled", Set.of(OPEN, ON_AGENDA), CANCELLED);

    private final String fact;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which cannot be changed
    private final Set<CaseStatus> from;

    private final CaseStatus to;

    CaseMove(String fact, Set<CaseStatus> from, CaseStatus to) {
        this.fact = fact;
        this.from = from;
        this.to = to;
    }

    /** The fact that it leaves behind, in the past tense. */
    public String fact() {
        return fact;
    }

    public CaseStatus to() {
        return to;
    }

    public boolean allowedFrom(CaseStatus status) {
        return from.contains(status);
    }

    /** The moves that lead out of a state. */
    public static List<CaseMove> from(CaseStatus status) {
        return Arrays.stream(values()).filter(move -> move.allowedFrom(status)).toList();
    }
}
