package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Reads the arguments that every controller may ask for. */
final class RequestArguments {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7E]+");

    private final Callers callers;

    RequestArguments(Callers callers) {
        this.callers = callers;
    }

    List<HandlerMethodArgumentResolver> resolvers() {
        return List.of(
                new RequestArgument<>(User.class, RequestArguments::user),
                new RequestArgument<>(Caller.class, this::caller),
                new RequestArgument<>(ExpectedVersion.class, RequestArguments::expectedVersion),
                new RequestArgument<>(IdempotencyKey.class, RequestArguments::idempotencyKey),
                new RequestArgument<>(PageRequest.class, RequestArguments::pageRequest));
    }

    private static User user(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof User user) {
            return user;
        }
        throw new Refusal(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    private Caller caller(HttpServletRequest request) {
        return callers.of(
                user(request),
                RequestArgument.single(request, Callers.HEADER, header -> new Forbidden("acting-as-unknown")));
    }

    private static ExpectedVersion expectedVersion(HttpServletRequest request) {
        var text = RequestArgument.single(request, HttpHeaders.IF_MATCH, RequestArguments::badIfMatch);
        if (text == null) {
            throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, "if-match-required")
                    .inHeader(HttpHeaders.IF_MATCH, "required");
        }
        var tag = TAG.matcher(text);
        if (!tag.matches()) {
            throw badIfMatch(HttpHeaders.IF_MATCH);
        }
        var ours = tag.group(1) == null && VERSION.matcher(tag.group(2)).matches();
        return ours ? new ExpectedVersion(Long.parseLong(tag.group(2))) : ExpectedVersion.NEVER;
    }

    private static Refusal badIfMatch(String header) {
        return new Refusal(HttpStatus.BAD_REQUEST, "invalid-if-match").inHeader(header, "invalid");
    }

    private static IdempotencyKey idempotencyKey(HttpServletRequest request) {
        var text = RequestArgument.single(request, IDEMPOTENCY_KEY, RequestArguments::badKey);
        if (text == null) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "idempotency-key-required").inHeader(IDEMPOTENCY_KEY, "required");
        }
        if (text.length() > IdempotencyKey.LONGEST || !VISIBLE.matcher(text).matches()) {
            throw badKey(IDEMPOTENCY_KEY);
        }
        return new IdempotencyKey(text);
    }

    private static Refusal badKey(String header) {
        return new Refusal(HttpStatus.BAD_REQUEST, "invalid-idempotency-key").inHeader(header, "invalid");
    }

    private static PageRequest pageRequest(HttpServletRequest request) {
        return new PageRequest(limit(request.getParameter("limit")), request.getParameter("cursor"));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageRequest.USUAL;
        }
        if (text.matches("[0-9]{1,3}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.LARGEST) {
                return limit;
            }
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter")
                .parameter("limit", "out-of-range", 1, PageRequest.LARGEST);
    }
}
