package fi.polku.consultation.permissions;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.CopyAge;
import fi.polku.platform.messaging.CopySpec;
import fi.polku.platform.web.Today;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PermissionSettings.class)
class PermissionsConfiguration {
    @Bean
    CopySpec permissionsCopy(ErasedClients erasedClients) {
        return CopySpec.of(
                Topics.PERMISSION,
                CopiedType.of(PublishedType.PERMISSIONS.ceType(), PermissionsState.class, "copied_permissions")
                        .reacting(new ErasureReaction(erasedClients)));
    }

    @Bean
    Permissions permissions(Copies copies, CopyAge age, PermissionSettings settings, Today today) {
        return new CopiedPermissions(copies, age, settings.ageLimit(), today);
    }
}
