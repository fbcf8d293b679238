package fi.polku.platform.audit;

/** The topics that carry the log to where it is kept, and the word back that it is. */
public final class AccessLogTopics {

    public static final String LOG = "polku.access-log.v1";
    public static final String VERIFIED = "polku.access-log-verified.v1";

    private AccessLogTopics() {}
}
