package fi.polku.gateway.login.web;

import fi.polku.gateway.login.Attempt;
import fi.polku.gateway.seal.Seal;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers a login under way in the browser that began it, sealed, so that any replica can go on with it and nobody fills
 * the store by beginning logins. One for each attempt: two tabs can log in side by side.
 */
final class AttemptCookie {
    private static final String NAME = "__Host-polku-login-";
    private static final int SHOWN = 12;
    private static final int MOST = 4;

    private final Seal seal;
    private final JsonMapper json;

    AttemptCookie(Seal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    ResponseCookie of(Attempt attempt) {
        var name = name(attempt.state());
        var closed = seal.close(json.writeValueAsBytes(attempt), name);
        return cookie(name, Base64.getUrlEncoder().withoutPadding().encodeToString(closed), Attempt.LONGEST);
    }

    /** Empty where this browser began no such attempt. */
    Optional<Attempt> in(MultiValueMap<String, HttpCookie> cookies, String state) {
        if (state.length() < SHOWN) {
            return Optional.empty();
        }
        var name = name(state);
        return Optional.ofNullable(cookies.getFirst(name))
                .flatMap(cookie -> decoded(cookie.getValue()))
                .flatMap(closed -> seal.open(closed, name))
                .map(opened -> json.readValue(opened, Attempt.class));
    }

    /** Those of a browser that begins logins and completes none; kept for ever, they would outgrow what a request may carry. */
    List<ResponseCookie> tooMany(MultiValueMap<String, HttpCookie> cookies) {
        var begun =
                cookies.keySet().stream().filter(name -> name.startsWith(NAME)).toList();
        return begun.size() < MOST
                ? List.of()
                : begun.stream().map(name -> cookie(name, "", Duration.ZERO)).toList();
    }

    /** Every attempt is good for one answer. */
    ResponseCookie gone(String state) {
        return cookie(name(state), "", Duration.ZERO);
    }

    private static ResponseCookie cookie(String name, String value, Duration age) {
        // Not strict: the browser comes back from another site.
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build();
    }

    private static String name(String state) {
        return NAME + state.substring(0, SHOWN);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
