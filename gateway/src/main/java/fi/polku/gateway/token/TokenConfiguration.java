package fi.polku.gateway.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** The rules every service applies too: asymmetric signatures only, one minute of clock skew, access tokens only. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Bean
    Issuers issuers(SecuritySettings settings, DemoSettings demo, IssuerDocuments documents, Clock clock) {
        return new Issuers(settings.issuers().stream()
                .map(uri -> new Issuer(uri, documents, demo.demoStack() != null, clock))
                .toList());
    }

    @Bean
    ReactiveJwtDecoder tokens(Issuers issuers, SecuritySettings settings, Clock clock) {
        return new TrustedTokens(decoders(issuers, clock, new AccessTokensOnly(settings.audience())), times(clock));
    }

    @Bean
    IdTokens idTokens(Issuers issuers, Clock clock) {
        return new IdTokens(decoders(issuers, clock, _ -> OAuth2TokenValidatorResult.success()));
    }

    private static JwtTimestampValidator times(Clock clock) {
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }

    private static Map<String, ReactiveJwtDecoder> decoders(
            Issuers issuers, Clock clock, OAuth2TokenValidator<Jwt> besides) {
        return issuers.all().stream()
                .collect(Collectors.toMap(
                        issuer -> issuer.uri().toString(),
                        Function.<Issuer>identity().andThen(issuer -> decoder(issuer, clock, besides))));
    }

    private static ReactiveJwtDecoder decoder(Issuer issuer, Clock clock, OAuth2TokenValidator<Jwt> besides) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(
                        token -> issuer.keysFor(token.getHeader().getKeyID()))
                .validateType(false)
                .jwtProcessorCustomizer(processor -> processor.setJWSKeySelector(
                        new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet())))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                times(clock),
                new IssuedByNow(clock, SKEW),
                new JwtIssuerValidator(issuer.uri().toString()),
                besides)));
        return decoder;
    }
}
