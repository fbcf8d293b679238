package fi.polku.referral.directory;

import fi.polku.callers.CopiedMemberships;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.CopyAge;
import fi.polku.platform.messaging.CopySpec;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.Today;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {
    @Bean
    CopySpec directoryCopy() {
        return CopySpec.of(
                Topics.DIRECTORY,
                copied(PublishedType.REGION, RegionState.class, "copied_region")
                        .indexed("region", "municipalities.code"),
                copied(PublishedType.ORGANISATION, OrganisationState.class, "copied_organisation"),
                copied(PublishedType.UNIT, UnitState.class, "copied_unit").indexed("successor"),
                copied(PublishedType.SERVICE, ServiceState.class, "copied_service"),
                copied(PublishedType.TEMPLATE, TemplateState.class, "copied_template"),
                copied(PublishedType.NETWORK, NetworkState.class, "copied_network")
                        .indexed("seats.membership", "seats.substitutes.membership"),
                copied(PublishedType.MEMBERSHIP, MembershipState.class, "copied_membership")
                        .indexed("subject"));
    }

    @Bean
    Directory directory(Copies copies, Today today) {
        return new CopiedDirectory(copies, today);
    }

    @Bean
    Memberships memberships(Copies copies, CopyAge age, DirectorySettings settings, Today today) {
        return new CopiedMemberships(copies, age, settings.ageLimit(), today);
    }

    private static <P> CopiedType<P> copied(PublishedType type, Class<P> record, String collection) {
        return CopiedType.of(type.ceType(), record, collection);
    }
}
