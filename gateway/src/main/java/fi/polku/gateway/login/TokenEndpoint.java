package fi.polku.gateway.login;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The two questions for tokens (RFC 6749, sections 4.1.3 and 6), asked with patience that ends. */
final class TokenEndpoint {
    private final WebClientReactiveAuthorizationCodeTokenResponseClient codes =
            new WebClientReactiveAuthorizationCodeTokenResponseClient();
    private final WebClientReactiveRefreshTokenTokenResponseClient refreshes =
            new WebClientReactiveRefreshTokenTokenResponseClient();

    TokenEndpoint() {
        var web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2000)
                        .responseTimeout(Duration.ofSeconds(5))))
                .build();
        codes.setWebClient(web);
        refreshes.setWebClient(web);
    }

    Mono<OAuth2AccessTokenResponse> redeem(ClientRegistration client, OAuth2AuthorizationRequest asked, String code) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(client.getRedirectUri()))
                .state(Objects.requireNonNull(asked.getState()))
                .build();
        return codes.getTokenResponse(
                new OAuth2AuthorizationCodeGrantRequest(client, new OAuth2AuthorizationExchange(asked, answer)));
    }

    Mono<OAuth2AccessTokenResponse> refresh(ClientRegistration client, String access, String refresh) {
        return refreshes.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                client,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, access, null, null),
                new OAuth2RefreshToken(refresh, null)));
    }
}
