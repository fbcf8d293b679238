package fi.polku.gateway.login;

import fi.polku.gateway.login.LoginFailed.Reason;
import fi.polku.gateway.token.IssuerDocuments;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One provider and this gateway's client there; each has a redirect address of its own, so that answers cannot be mixed up. */
public final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final String id;
    private final LoginSettings.ProviderSettings settings;
    private final String secret;
    private final URI address;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();
    private final Mono<ClientRegistration> asked;

    Provider(
            String id,
            LoginSettings.ProviderSettings settings,
            String secret,
            URI address,
            IssuerDocuments documents,
            JsonMapper json) {
        this.id = id;
        this.settings = settings;
        this.secret = secret;
        this.address = address;
        this.asked = documents
                .metadata(settings.issuer())
                .map(metadata -> registration(json, metadata))
                .doOnNext(known::set)
                .doOnError(failure -> LOG.warn("Provider {} tells nothing of itself: {}", id, failure.toString()))
                .cache(_ -> FRESH, _ -> AFTER_FAILURE, () -> AFTER_FAILURE);
    }

    public String id() {
        return id;
    }

    public String name() {
        return settings.name();
    }

    public URI issuer() {
        return settings.issuer();
    }

    public String clientId() {
        return settings.clientId();
    }

    /** As it last described itself; what it once said counts on while it is away. */
    Mono<ClientRegistration> client() {
        return asked.onErrorResume(_ -> Mono.justOrEmpty(known.get()))
                .switchIfEmpty(Mono.error(() -> new LoginFailed(Reason.UNAVAILABLE)));
    }

    OAuth2AuthorizationRequest request(ClientRegistration client, Attempt attempt) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(attempt.state())
                .attributes(Map.of(PkceParameterNames.CODE_VERIFIER, attempt.verifier()))
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE, attempt.nonce(),
                        PkceParameterNames.CODE_CHALLENGE, attempt.challenge(),
                        PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .build();
    }

    /** A provider that promises to name itself has to; one that names another is never right (RFC 9207). */
    boolean speaks(ClientRegistration client, @Nullable String issuer) {
        var promised = client.getProviderDetails()
                .getConfigurationMetadata()
                .get("authorization_response_iss_parameter_supported");
        return issuer == null
                ? !Boolean.TRUE.equals(promised)
                : issuer.equals(settings.issuer().toString());
    }

    private ClientRegistration registration(JsonMapper json, JsonNode metadata) {
        return ClientRegistration.withRegistrationId(id)
                .clientId(settings.clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address + "/login/oauth2/code/" + id)
                .scope(settings.scope().split(" ", -1))
                .issuerUri(settings.issuer().toString())
                .authorizationUri(metadata.path("authorization_endpoint").asString(""))
                .tokenUri(metadata.path("token_endpoint").asString(""))
                .providerConfigurationMetadata(json.convertValue(metadata, new TypeReference<Map<String, Object>>() {}))
                .build();
    }
}
