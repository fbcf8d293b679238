package fi.polku.platform.web.tokens;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuers issuer URIs, exactly as they stand in the tokens
 * @param audience what a token has to be meant for
 */
@ConfigurationProperties("polku.security")
record TokenSettings(
        @DefaultValue List<String> issuers,
        @DefaultValue("polku") String audience) {

    TokenSettings {
        issuers = issuers.stream()
                .map(String::strip)
                .filter(issuer -> !issuer.isEmpty())
                .toList();
    }
}
