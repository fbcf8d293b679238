package fi.polku.referral.lifecycle;

import java.util.Optional;
import java.util.stream.Stream;

/** The states of a consultation case (domain.md section 2.2), and what each means to the referral it answers. */
public enum CaseStage {
    OPEN(Meaning.OPENED),
    ON_AGENDA(Meaning.PLANNED),
    PREPARATION(Meaning.PLANNED),
    POSTPONED(Meaning.PLANNED),
    DISCUSSED(Meaning.DISCUSSED),
    RECOMMENDATIONS_ISSUED(Meaning.DISCUSSED),
    NO_RECOMMENDATION(Meaning.DISCUSSED),
    SUMMARY_DELIVERED(Meaning.ANSWERED),
    FOLLOW_UP(Meaning.ANSWERED),
    REVIEWED(Meaning.ANSWERED),
    CLOSED(Meaning.ANSWERED),
    WITHDRAWN_BY_CLIENT(Meaning.LEFT),
    CANCELLED(Meaning.LEFT),
    ENTERED_IN_ERROR(Meaning.MISTAKEN);

    private final Meaning meaning;

    CaseStage(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The stage of this code; a newer release of the other service may know more of them. */
    public static Optional<CaseStage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.name().equals(code)).findFirst();
    }

    /** Whether nothing more comes from the case, so that people have the word again. */
    public boolean ended() {
        return switch (meaning) {
            case OPENED, PLANNED, DISCUSSED -> false;
            case ANSWERED, LEFT, MISTAKEN -> true;
        };
    }

    Meaning meaning() {
        return meaning;
    }

    /** What several stages mean alike. */
    enum Meaning {
        OPENED,
        PLANNED,
        DISCUSSED,
        ANSWERED,
        LEFT,
        MISTAKEN
    }
}
