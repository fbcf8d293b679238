package fi.polku.consultation.permissions;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the copy of permissions may be silent.
 *
 * @param ageLimit beyond it a withdrawal might not have been heard of, and what rests on a permission is answered 503
 */
@Validated
@ConfigurationProperties("polku.consultation.permissions")
record PermissionSettings(@NotNull @DefaultValue("30s") Duration ageLimit) {}
