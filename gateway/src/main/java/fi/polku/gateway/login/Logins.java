package fi.polku.gateway.login;

import fi.polku.gateway.login.LoginFailed.Reason;
import fi.polku.gateway.session.Person;
import fi.polku.gateway.session.Tokens;
import fi.polku.gateway.token.IdTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** The authorization code flow with PKCE (RFC 9700), from leaving for a provider to coming back with its word. */
public final class Logins {
    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);
    private static final int LONGEST_NAME = 200;

    /** For all that a provider is asked when somebody comes back: each of its answers may come in time, and slowly. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final TokenEndpoint endpoint;
    private final IdTokens idTokens;
    private final ReactiveJwtDecoder accessTokens;
    private final Clock clock;

    /** Where to go, and what to remember meanwhile. */
    public record Departure(URI uri, Attempt attempt) {}

    /** Who came, and with what. */
    public record Arrival(Person person, Tokens tokens) {}

    Logins(TokenEndpoint endpoint, IdTokens idTokens, ReactiveJwtDecoder accessTokens, Clock clock) {
        this.endpoint = endpoint;
        this.idTokens = idTokens;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    public Mono<Departure> begin(Provider provider, String returnTo) {
        var attempt = Attempt.at(provider.id(), returnTo, clock.instant());
        return provider.client()
                .map(client -> URI.create(provider.request(client, attempt).getAuthorizationRequestUri()))
                .map(uri -> new Departure(uri, attempt));
    }

    /** Fails with {@link LoginFailed} in every case but the good one. */
    public Mono<Arrival> complete(Provider provider, Attempt attempt, ProviderAnswer answer) {
        if (attempt.isOver(clock.instant()) || !answersTo(attempt, answer)) {
            return failed(Reason.EXPIRED);
        }
        return provider.client()
                .flatMap(client -> provider.speaks(client, answer.issuer())
                        ? redeemed(provider, client, attempt, answer)
                        : failed(Reason.REFUSED))
                .timeout(PATIENCE)
                .onErrorMap(failure -> told(provider, failure));
    }

    private static boolean answersTo(Attempt attempt, ProviderAnswer answer) {
        return answer.state() != null
                && MessageDigest.isEqual(bytes(attempt.state()), bytes(answer.state()))
                && attempt.provider().equals(answer.provider());
    }

    private Mono<Arrival> redeemed(
            Provider provider, ClientRegistration client, Attempt attempt, ProviderAnswer answer) {
        var code = answer.code();
        if (answer.error() != null || code == null || code.isBlank()) {
            LOG.info("Provider {} lets nobody in: {}", provider.id(), answer.error());
            return failed(Reason.DENIED);
        }
        return endpoint.redeem(client, provider.request(client, attempt), code)
                .flatMap(tokens -> arrived(provider, attempt, tokens));
    }

    private Mono<Arrival> arrived(Provider provider, Attempt attempt, OAuth2AccessTokenResponse given) {
        var access = given.getAccessToken().getTokenValue();
        var identity = given.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (!(identity instanceof String idToken)) {
            return failed(Reason.REFUSED);
        }
        return Mono.zip(
                        idTokens.decode(idToken, provider.issuer(), provider.clientId(), attempt.nonce()),
                        accessTokens.decode(access))
                .flatMap(both -> areOneLogin(provider, both.getT1(), both.getT2())
                        ? Mono.just(new Arrival(person(provider, both.getT1()), tokens(both.getT2(), idToken, given)))
                        : failed(Reason.REFUSED));
    }

    private static boolean areOneLogin(Provider provider, Jwt identity, Jwt access) {
        return identity.getSubject() != null
                && identity.getSubject().equals(access.getSubject())
                && provider.issuer().toString().equals(access.getClaimAsString("iss"));
    }

    private static Person person(Provider provider, Jwt identity) {
        return new Person(
                provider.id(),
                provider.issuer().toString(),
                Objects.requireNonNull(identity.getSubject()),
                shown(identity.getClaimAsString("name")));
    }

    private static @Nullable String shown(@Nullable String name) {
        return name == null || name.isBlank() || name.length() > LONGEST_NAME ? null : name.strip();
    }

    private Tokens tokens(Jwt access, String idToken, OAuth2AccessTokenResponse given) {
        var refresh = given.getRefreshToken();
        var expires = access.getExpiresAt();
        return new Tokens(
                access.getTokenValue(),
                expires == null ? clock.instant() : expires,
                refresh == null ? null : refresh.getTokenValue(),
                idToken);
    }

    private static LoginFailed told(Provider provider, Throwable failure) {
        return switch (failure) {
            case LoginFailed known -> known;
            case OAuth2AuthorizationException refused -> {
                LOG.warn(
                        "Provider {} gives no tokens: {}",
                        provider.id(),
                        refused.getError().getErrorCode());
                yield new LoginFailed(Reason.REFUSED);
            }
            case BadJwtException bad -> {
                LOG.warn("Provider {} gives tokens that do not hold: {}", provider.id(), bad.getMessage());
                yield new LoginFailed(Reason.REFUSED);
            }
            default -> {
                LOG.warn("Provider {} does not answer: {}", provider.id(), failure.toString());
                yield new LoginFailed(Reason.UNAVAILABLE);
            }
        };
    }

    private static <T> Mono<T> failed(Reason reason) {
        return Mono.error(() -> new LoginFailed(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
