package fi.polku.consultation.codes;

/** The code lists of {@code codes.csv} that requests are checked against. */
public final class Lists {
    public static final String ROLE = "role";
    public static final String RECOMMENDATION_KIND = "recommendation-kind";
    public static final String NO_RECOMMENDATION = "no-recommendation";
    public static final String WAY = "way";
    public static final String VERDICT = "verdict";
    public static final String REASON = "reason";
    public static final String SOURCE = "source";

    private Lists() {}
}
