package fi.polku.gateway.token;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Problems;
import fi.polku.gateway.problem.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/** Bearer tokens for everything under /api; a browser's session has been turned into one before. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain bearerTokens(ServerHttpSecurity http, ReactiveJwtDecoder tokens, Problems problems) {
        return http.authorizeExchange(paths -> paths
                        // The gateway's own pages for browsers, which look for a session themselves.
                        .pathMatchers("/api/login", "/api/session", "/api/session/**")
                        .permitAll()
                        .pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(tokens))
                        .authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(forbidden(problems)))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    /** Requests are measured as wholes; a measurement of each security filter by itself costs more than the filters. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Methods are refused elsewhere, with the right status. */
    @Bean
    StrictServerWebExchangeFirewall firewall() {
        var firewall = new StrictServerWebExchangeFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    ServerExchangeRejectedHandler ambiguousAddresses(Problems problems) {
        return (exchange, _) -> problems.answer(exchange, new Refused(Fault.BAD_REQUEST));
    }

    private static ServerAuthenticationEntryPoint unauthenticated(Problems problems) {
        return (exchange, failure) -> {
            // A missing token is told apart from a bad one (RFC 6750), but not what is bad about it.
            var refused = failure instanceof OAuth2AuthenticationException
                    ? new Refused(Fault.INVALID_TOKEN)
                            .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                    : new Refused(Fault.UNAUTHENTICATED).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.answer(exchange, refused);
        };
    }

    private static ServerAccessDeniedHandler forbidden(Problems problems) {
        return (exchange, _) -> problems.answer(exchange, new Refused(Fault.FORBIDDEN));
    }
}
