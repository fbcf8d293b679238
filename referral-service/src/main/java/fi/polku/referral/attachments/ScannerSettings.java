package fi.polku.referral.attachments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where clamd listens.
 *
 * @param within how long one file may take it; then the file waits, unread
 * @param every how often it is asked again about files that wait
 */
@Validated
@ConfigurationProperties("polku.referral.scanner")
record ScannerSettings(
        @NotBlank String host,
        @DefaultValue("3310") @Min(1) @Max(65535) int port,
        @NotNull @DefaultValue("20s") Duration within,
        @NotNull @DefaultValue("1m") Duration every) {}
