package fi.polku.contracts;

/** Names of the topics. All but the access log are compacted for good; dead letters, beside each, are compacted for 30 days. */
public final class Topics {
    public static final String DIRECTORY = "polku.directory.v1";
    public static final String PERMISSION = "polku.permission.v1";
    public static final String REFERRAL = "polku.referral.v1";
    public static final String CONSULTATION = "polku.consultation.v1";
    public static final String ACCESS_LOG = "polku.access-log.v1";
    public static final String ACCESS_LOG_VERIFIED = "polku.access-log-verified.v1";

    private Topics() {}
}
