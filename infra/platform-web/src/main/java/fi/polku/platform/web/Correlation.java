package fi.polku.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request the id by which its traces in all services are found: the one it brings if that is safe, else a new one. */
final class Correlation extends OncePerRequestFilter {

    static final String HEADER = "X-Correlation-Id";
    static final String KEY = "correlationId";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = of(request);
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        try (var _ = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String id ? id : accepted(request.getHeader(HEADER));
    }

    /** The trace this request belongs to, or its correlation id where nothing is traced. */
    static String traceOf(HttpServletRequest request) {
        var traced = MDC.get("traceId");
        if (traced != null) {
            return traced;
        }
        var parent = request.getHeader("traceparent");
        var matcher = TRACEPARENT.matcher(parent == null ? "" : parent);
        return matcher.matches() ? matcher.group(1) : of(request);
    }

    private static String accepted(@Nullable String brought) {
        return brought != null && SAFE.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
    }
}
