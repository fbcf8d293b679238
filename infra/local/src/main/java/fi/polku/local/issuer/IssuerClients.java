package fi.polku.local.issuer;

import fi.polku.local.demo.DemoUser;
import fi.polku.local.demo.DemoUsers;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask for tokens: the gateway for people in browsers, and every demo user as a machine of the same name.
 *
 * <p>Not Spring's own repository in memory: that refuses two clients with one secret, which here all have.
 */
final class IssuerClients implements RegisteredClientRepository {

    static final String SCOPE = "polku";
    static final String WEB = "polku-web";

    private final Map<String, RegisteredClient> clients;

    private IssuerClients(Map<String, RegisteredClient> clients) {
        this.clients = clients;
    }

    static IssuerClients of(URI gateway) {
        Stream<RegisteredClient> machines = DemoUsers.all().stream().map(IssuerClients::machine);
        return new IssuerClients(Stream.concat(Stream.of(web(gateway)), machines)
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getId, Function.identity())));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the clients are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return clients.get(id);
    }

    private static RegisteredClient web(URI gateway) {
        return RegisteredClient.withId(WEB)
                .clientId(WEB)
                .clientSecret(DemoUsers.PASSWORD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(gateway + "/login/oauth2/code/polku")
                .redirectUri("http://localhost:" + gateway.getPort() + "/login/oauth2/code/polku")
                .postLogoutRedirectUri(gateway + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(SCOPE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .refreshTokenTimeToLive(Duration.ofHours(10))
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private static RegisteredClient machine(DemoUser user) {
        return RegisteredClient.withId(user.subject())
                .clientId(user.subject())
                .clientSecret(DemoUsers.PASSWORD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(SCOPE)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(1))
                        .build())
                .build();
    }
}
