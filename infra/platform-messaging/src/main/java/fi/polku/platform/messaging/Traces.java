package fi.polku.platform.messaging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace that the present thread works in, as W3C writes it. */
final class Traces {

    private static final int TRACE_ID_LENGTH = 32;

    private Traces() {}

    static @Nullable String current() {
        String traceId = MDC.get("traceId");
        String spanId = MDC.get("spanId");
        if (traceId != null && spanId != null && traceId.length() == TRACE_ID_LENGTH) {
            return "00-" + traceId + "-" + spanId + "-01";
        }
        return MDC.get(Headers.TRACEPARENT);
    }
}
