package fi.polku.local.issuer;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fi.polku.local.demo.DemoUser;
import fi.polku.local.demo.DemoUsers;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IssuerConfiguration {

    /** What marks this issuer, so that a service of a real installation refuses it. */
    private static final String DEMO_MARK = "polku_demo";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.providerConfigurationEndpoint(discovery ->
                            discovery.providerConfigurationCustomizer(known -> known.claim(DEMO_MARK, true))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(withDefaults())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(@Value("${polku.issuer.gateway}") URI gateway) {
        return IssuerClients.of(gateway);
    }

    @Bean
    AuthorizationServerSettings addresses(@Value("${polku.issuer.uri}") URI issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.toString()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${polku.issuer.folder}") Path folder) {
        return new ImmutableJWKSet<>(new JWKSet(IssuerKey.in(folder)));
    }

    @Bean
    PasswordEncoder secrets() {
        return new KnownSecrets();
    }

    @Bean
    UserDetailsService users() {
        List<UserDetails> users = DemoUsers.all().stream()
                .map(user -> User.withUsername(user.subject())
                        .password(DemoUsers.PASSWORD)
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }

    /** Access tokens are for Polku; ID tokens keep the client as audience, which is how services tell them apart. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        Map<String, DemoUser> users =
                DemoUsers.all().stream().collect(Collectors.toMap(DemoUser::subject, Function.identity()));
        return context -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims()
                        .audience(List.of(IssuerClients.SCOPE))
                        .claim("client_id", context.getRegisteredClient().getClientId());
                return;
            }
            Authentication person = context.getPrincipal();
            DemoUser user = person == null ? null : users.get(person.getName());
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue()) && user != null) {
                context.getClaims().claim("name", user.displayName());
            }
        };
    }
}
