package fi.polku.referral.forms;

import java.util.List;

/** Answers do not match their form's definition. */
public final class AnswersRefused extends RuntimeException {
    private final transient List<AnswerFault> faults;
    private final boolean incomplete;

    AnswersRefused(List<AnswerFault> faults, boolean incomplete) {
        super("answers refused", null, false, false);
        this.faults = List.copyOf(faults);
        this.incomplete = incomplete;
    }

    /** Every one of them. */
    public List<AnswerFault> faults() {
        return faults;
    }

    /** Whether what was told is kept, and only finishing the form is refused. */
    public boolean incomplete() {
        return incomplete;
    }
}
