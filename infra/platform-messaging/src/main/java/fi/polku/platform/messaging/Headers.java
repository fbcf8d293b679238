package fi.polku.platform.messaging;

/** Names of the record headers: CloudEvents 1.0 in Kafka's binary mode, and what Polku adds. */
final class Headers {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SPEC_VERSION = "ce_specversion";
    static final String CONTENT_TYPE = "content-type";
    static final String REGION = "region";
    static final String EPOCH = "epoch";
    static final String SEQUENCE = "sequence";
    static final String TRACEPARENT = "traceparent";

    /** Header on the record; in logs and in a thread's MDC it is {@link #CORRELATION_ID}. */
    static final String CORRELATION = "correlationid";

    static final String CORRELATION_ID = "correlationId";

    /** The type of a sign of life, which copies pass over. */
    static final String BEAT = "fi.polku.beat.v1";

    private Headers() {}
}
