package fi.polku.referral.lifecycle;

/** The loop is not closed yet: the client has not been told, or it is not said what was done after a decline. */
public final class ClosingIncomplete extends ReferralRefused {
    private final String missing;

    private ClosingIncomplete(String missing) {
        super("closing without " + missing);
        this.missing = missing;
    }

    static void unlessInformed(Ending ending) {
        if (ending.informed() == null) {
            throw new ClosingIncomplete("clientInformed");
        }
    }

    static void unlessNextStep(Ending ending) {
        if (ending.nextStep() == null) {
            throw new ClosingIncomplete("nextStep");
        }
    }

    /** Name of what is missing. */
    public String missing() {
        return missing;
    }
}
