package fi.polku.referral.worklist;

/** Which referrals of a unit: those it sent, drafts included, or those sent to it. */
enum Box {
    SENT("sent"),
    RECEIVED("received");

    private final String code;

    Box(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
