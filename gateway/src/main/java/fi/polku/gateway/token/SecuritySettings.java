package fi.polku.gateway.token;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken.
 *
 * @param issuers whose tokens are taken; each is first asked for its keys when one of its tokens arrives
 * @param audience what a token must be meant for
 */
@ConfigurationProperties("polku.security")
public record SecuritySettings(
        @DefaultValue List<URI> issuers,
        @DefaultValue("polku") String audience) {
    public SecuritySettings {
        issuers = List.copyOf(issuers);
    }
}
