package fi.polku.referral.worklist;

/** Which referrals a list is of. */
enum Box {
    /** Those a unit sent, drafts included. */
    SENT("sent"),
    /** Those sent to it. */
    RECEIVED("received"),
    /** Open ones for which the caller answers, or somebody whose deputy they are today. */
    MINE("mine"),
    /** Open ones of the unit for which nobody answers. */
    QUEUE("queue"),
    /** Open ones in which it is the unit's turn. */
    WAITING("waiting"),
    /** Open ones whose day is past. */
    OVERDUE("overdue");

    private final String code;

    Box(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
