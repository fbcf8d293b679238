package fi.polku.reporting.accesslog;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the access log is kept.
 *
 * @param verifyEvery how often all that is kept is verified once more
 */
@Validated
@ConfigurationProperties("polku.reporting.access-log")
record AccessLogSettings(@NotNull @DefaultValue("1h") Duration verifyEvery) {}
