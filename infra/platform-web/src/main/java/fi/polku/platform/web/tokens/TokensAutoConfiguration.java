package fi.polku.platform.web.tokens;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.JWTProcessor;
import fi.polku.platform.web.DemoGuard;
import java.time.Clock;
import java.util.HashMap;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;

/** Knows the issuers by name at start and asks none of them before its first token comes. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(TokenSettings.class)
class TokensAutoConfiguration {

    @Bean
    AuthenticationManager trustedTokens(TokenSettings settings, DemoGuard demo, Clock clock) {
        if (settings.issuers().isEmpty()) {
            LoggerFactory.getLogger(TokensAutoConfiguration.class)
                    .warn("polku.security.issuers names nobody, so no token will be believed");
        }
        var documents = new Documents();
        var rules = new HashMap<String, JWTProcessor<SecurityContext>>();
        for (var name : settings.issuers()) {
            var keys = new IssuerKeys(new Issuer(name, documents, demo), System::nanoTime);
            rules.put(name, TokenRules.of(name, settings.audience(), keys));
        }
        return new RememberedTokens(new TrustedTokens(rules)::check, clock, Ticker.systemTicker());
    }
}
