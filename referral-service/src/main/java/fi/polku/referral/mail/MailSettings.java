package fi.polku.referral.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What mail says of itself; the server that takes it stands in {@code spring.mail}.
 *
 * @param from the sender's address
 * @param link where a notice is read; its opaque id follows
 * @param every how often what waits is sent
 */
@Validated
@ConfigurationProperties("polku.referral.mail")
record MailSettings(
        @NotBlank @Email String from,
        @NotBlank String link,
        @NotNull @DefaultValue("15s") Duration every) {}
