package fi.polku.gateway.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param limit the largest body
 * @param within how long a body may take to arrive
 * @param room for all bodies being gathered at one time
 */
@ConfigurationProperties("polku.gateway.body")
record BodySettings(
        @DefaultValue("1MB") DataSize limit,
        @DefaultValue("15s") Duration within,
        @DefaultValue("64MB") DataSize room) {}
