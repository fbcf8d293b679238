package fi.polku.platform.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log behaves.
 *
 * @param limit how long a request may wait for its entries to be durable before it is refused
 * @param shipping whether this process takes part in sending the log away and removing what was confirmed
 */
@ConfigurationProperties("polku.access-log")
record AccessLogSettings(
        @DefaultValue("2s") Duration limit,
        @DefaultValue("true") boolean shipping) {}
