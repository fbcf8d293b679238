package fi.polku.referral.codes;

/** The code lists of {@code codes.csv} that requests are checked against. */
public final class Lists {
    public static final String DATA_KIND = "data-kind";
    public static final String PURPOSE = "purpose";
    public static final String GROUND = "ground";
    public static final String HOW_GIVEN = "how-given";
    public static final String GIVEN_BY = "given-by";
    public static final String DECLINE_REASON = "decline-reason";
    public static final String CANCEL_REASON = "cancel-reason";
    public static final String OUTCOME = "outcome";
    public static final String INFORMING_WAY = "informing-way";
    public static final String NEXT_STEP = "next-step";
    public static final String LANGUAGE = "language";

    private Lists() {}
}
