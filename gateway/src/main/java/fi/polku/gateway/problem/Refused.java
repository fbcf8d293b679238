package fi.polku.gateway.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** A request the gateway does not carry out; costs no stack trace, since refusing is what it does under overload. */
public final class Refused extends RuntimeException {
    private final Fault fault;
    private final Map<String, String> headers;

    public Refused(Fault fault) {
        this(fault, Map.of());
    }

    private Refused(Fault fault, Map<String, String> headers) {
        super(fault.code(), null, false, false);
        this.fault = fault;
        this.headers = Map.copyOf(headers);
    }

    public Refused with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Refused(fault, more);
    }

    /** Tells when asking again may help, in whole seconds and at least one. */
    public Refused retryAfter(Duration wait) {
        return with(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    public Fault fault() {
        return fault;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
