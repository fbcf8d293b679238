package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A type of controller argument that is read from the request's headers, parameters or token, never from its body. */
record RequestArgument<T>(Class<T> type, Function<HttpServletRequest, T> reading)
        implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public T resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("Only servlet requests are answered here");
        }
        return reading.apply(servletRequest);
    }

    /** The value of a header that stands at most once. */
    static @Nullable String single(HttpServletRequest request, String header, Function<String, Refusal> whenSeveral) {
        List<String> values = Collections.list(request.getHeaders(header));
        if (values.size() > 1) {
            throw whenSeveral.apply(header);
        }
        return values.isEmpty() ? null : values.getFirst().strip();
    }
}
