package fi.polku.directory.assurance;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When to remind of what nobody has assured.
 *
 * @param period after the last word
 * @param every how often to look
 */
@Validated
@ConfigurationProperties("polku.directory.assurance")
record AssuranceSettings(
        @NotNull @DefaultValue("1y") Period period,
        @NotNull @DefaultValue("6h") Duration every) {}
