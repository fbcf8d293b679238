package fi.polku.gateway.login;

import fi.polku.gateway.login.web.LoginPages;
import fi.polku.gateway.login.web.OwnClientTokens;
import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.seal.SealMissing;
import fi.polku.gateway.session.Sessions;
import fi.polku.gateway.token.DemoRefused;
import fi.polku.gateway.token.DemoSettings;
import fi.polku.gateway.token.IdTokens;
import fi.polku.gateway.token.IssuerDocuments;
import fi.polku.gateway.token.SecuritySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Where browsers have an address to come to, they can log in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("polku.login.address")
class LoginConfiguration {

    @Bean
    Seal seal(LoginSettings settings, DemoSettings demo) {
        if (Files.exists(settings.keys().resolve("DEMO")) && demo.demoStack() == null) {
            throw new DemoRefused(
                    "The keys in %s are a demo's and polku.demo-stack is not set".formatted(settings.keys()));
        }
        return Seal.of(settings.keys().resolve("sessions.json"));
    }

    @Bean
    Providers providers(LoginSettings settings, SecuritySettings trusted, IssuerDocuments documents, JsonMapper json) {
        return new Providers(settings.providers().entrySet().stream()
                .map(entry -> {
                    if (!trusted.issuers().contains(entry.getValue().issuer())) {
                        throw new IllegalArgumentException(
                                "Provider %s is none of the issuers whose tokens are taken".formatted(entry.getKey()));
                    }
                    return new Provider(
                            entry.getKey(),
                            entry.getValue(),
                            secret(settings.keys().resolve(entry.getKey() + ".secret")),
                            settings.base(),
                            documents,
                            json);
                })
                .toList());
    }

    @Bean
    TokenEndpoint tokenEndpoint() {
        return new TokenEndpoint();
    }

    @Bean
    ProviderTokens providerTokens(
            Providers providers, TokenEndpoint endpoint, ReactiveJwtDecoder tokens, LoginSettings settings) {
        return new ProviderTokens(providers, endpoint, tokens, settings.base());
    }

    @Bean
    Logins logins(TokenEndpoint endpoint, IdTokens idTokens, ReactiveJwtDecoder tokens, Clock clock) {
        return new Logins(endpoint, idTokens, tokens, clock);
    }

    @Bean
    RouterFunction<ServerResponse> loginPages(
            Providers providers, Logins logins, Sessions sessions, Seal seal, JsonMapper json, Clock clock) {
        return new LoginPages(providers, logins, sessions, seal, json, clock).routes();
    }

    @Bean
    OwnClientTokens ownClientTokens(Providers providers) {
        return new OwnClientTokens(providers);
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SealMissing("There is no client secret at " + file);
        }
    }
}
