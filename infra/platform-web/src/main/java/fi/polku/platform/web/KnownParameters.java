package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an operation does not know: a misspelt filter that is passed over answers another question than the one
 * that was asked, and nobody sees it.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String API = "/api/";
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor");

    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    /** Of each operation; nothing where it reads them all itself. */
    private final Map<Method, Optional<Set<String>>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var query = request.getQueryString();
        if (query != null && request.getRequestURI().startsWith(API) && handler instanceof HandlerMethod operation) {
            known.computeIfAbsent(operation.getMethod(), _ -> of(operation)).ifPresent(all -> check(query, all));
        }
        return true;
    }

    private static void check(String query, Set<String> known) {
        for (var part : query.split("&", -1)) {
            var name = decoded(part.split("=", 2)[0]);
            if (!name.isEmpty() && !known.contains(name)) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter").parameter(name, "unknown-parameter");
            }
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }

    private Optional<Set<String>> of(HandlerMethod operation) {
        var all = new HashSet<String>();
        for (var parameter : operation.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                return Optional.empty();
            }
            if (asked != null) {
                all.add(name(parameter, asked));
            }
            if (parameter.getParameterType() == PageRequest.class) {
                all.addAll(OF_PAGES);
            }
        }
        return Optional.of(Set.copyOf(all));
    }

    private String name(MethodParameter parameter, RequestParam asked) {
        if (!asked.name().isEmpty()) {
            return asked.name();
        }
        parameter.initParameterNameDiscovery(names);
        var name = parameter.getParameterName();
        if (name == null) {
            throw new IllegalStateException("Compiled without names of parameters: " + parameter);
        }
        return name;
    }
}
