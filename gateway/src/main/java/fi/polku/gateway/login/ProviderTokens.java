package fi.polku.gateway.login;

import fi.polku.gateway.session.Logout;
import fi.polku.gateway.session.Person;
import fi.polku.gateway.session.RefreshRefused;
import fi.polku.gateway.session.TokenSource;
import fi.polku.gateway.session.Tokens;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What a session needs of its provider after the login: new tokens, and a good-bye. */
final class ProviderTokens implements TokenSource, Logout {
    private final Providers providers;
    private final TokenEndpoint endpoint;
    private final ReactiveJwtDecoder accessTokens;
    private final URI address;

    ProviderTokens(Providers providers, TokenEndpoint endpoint, ReactiveJwtDecoder accessTokens, URI address) {
        this.providers = providers;
        this.endpoint = endpoint;
        this.accessTokens = accessTokens;
        this.address = address;
    }

    @Override
    public Mono<Tokens> refresh(Person person, Tokens old) {
        var refresh = old.refresh();
        if (refresh == null) {
            return Mono.error(RefreshRefused::new);
        }
        // A provider that is no longer trusted gives nothing either.
        return Mono.justOrEmpty(provider(person))
                .switchIfEmpty(Mono.error(RefreshRefused::new))
                .flatMap(Provider::client)
                .flatMap(client -> endpoint.refresh(client, old.access(), refresh))
                .flatMap(given -> renewed(person, old, given))
                .onErrorMap(OAuth2AuthorizationException.class, ProviderTokens::judged);
    }

    private Mono<Tokens> renewed(Person person, Tokens old, OAuth2AccessTokenResponse given) {
        var next = given.getRefreshToken();
        var identity = given.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        return accessTokens
                .decode(given.getAccessToken().getTokenValue())
                .filter(access -> person.subject().equals(access.getSubject())
                        && person.issuer().equals(access.getClaimAsString("iss"))
                        && access.getExpiresAt() != null)
                .switchIfEmpty(Mono.error(RefreshRefused::new))
                .map(access -> new Tokens(
                        access.getTokenValue(),
                        Objects.requireNonNull(access.getExpiresAt()),
                        next == null ? old.refresh() : next.getTokenValue(),
                        identity instanceof String token ? token : old.identity()));
    }

    private static Throwable judged(OAuth2AuthorizationException failure) {
        return OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode())
                ? new RefreshRefused()
                : failure;
    }

    @Override
    public Mono<URI> uri(Person person, Tokens tokens) {
        return Mono.justOrEmpty(provider(person))
                .flatMap(Provider::client)
                .mapNotNull(client -> end(client, tokens))
                // The session here is over whatever the provider can do now.
                .onErrorComplete();
    }

    private @Nullable URI end(ClientRegistration client, Tokens tokens) {
        return client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint")
                        instanceof String endpoint
                ? UriComponentsBuilder.fromUriString(endpoint)
                        .queryParam("id_token_hint", tokens.identity())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(client.getClientId(), address + "/")
                        .toUri()
                : null;
    }

    private @Nullable Provider provider(Person person) {
        return providers
                .find(person.provider())
                .filter(found -> found.issuer().toString().equals(person.issuer()))
                .orElse(null);
    }
}
