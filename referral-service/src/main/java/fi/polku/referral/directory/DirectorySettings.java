package fi.polku.referral.directory;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the copy of the directory may be silent.
 *
 * @param ageLimit beyond it nobody's membership can be trusted, and requests are answered 503
 */
@Validated
@ConfigurationProperties("polku.referral.directory")
record DirectorySettings(@NotNull @DefaultValue("15m") Duration ageLimit) {}
