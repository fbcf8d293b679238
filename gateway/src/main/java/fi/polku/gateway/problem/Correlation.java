package fi.polku.gateway.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The id that ties a request, its log lines and its answer together; the caller's own is kept if it is harmless. */
public final class Correlation {
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Correlation() {}

    public static String begin(ServerWebExchange exchange) {
        var id = keepOrMake(exchange.getRequest().getHeaders().getFirst(HEADER));
        exchange.getAttributes().put(ATTRIBUTE, id);
        return id;
    }

    public static String id(ServerWebExchange exchange) {
        String id = exchange.getAttribute(ATTRIBUTE);
        return id == null ? begin(exchange) : id;
    }

    /** The trace the request belongs to, or its correlation id where nothing is traced; as the services say it. */
    static String traceId(ServerWebExchange exchange) {
        var parent = exchange.getRequest().getHeaders().getFirst("traceparent");
        var trace = TRACE.matcher(parent == null ? "" : parent);
        return trace.matches() ? trace.group(1) : id(exchange);
    }

    public static String keepOrMake(@Nullable String offered) {
        return offered != null && HARMLESS.matcher(offered).matches() ? offered : make();
    }

    private static String make() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
