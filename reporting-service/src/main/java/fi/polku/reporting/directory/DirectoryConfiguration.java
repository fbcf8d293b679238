package fi.polku.reporting.directory;

import fi.polku.callers.CopiedMemberships;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.RegionState;
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
                CopiedType.of(PublishedType.REGION.ceType(), RegionState.class, "copied_region")
                        .indexed("region"),
                CopiedType.of(PublishedType.ORGANISATION.ceType(), OrganisationState.class, "copied_organisation"),
                CopiedType.of(PublishedType.UNIT.ceType(), UnitState.class, "copied_unit"),
                CopiedType.of(PublishedType.MEMBERSHIP.ceType(), MembershipState.class, "copied_membership")
                        .indexed("subject"));
    }

    @Bean
    Names names(Copies copies) {
        return new CopiedNames(copies);
    }

    @Bean
    Memberships memberships(Copies copies, CopyAge age, DirectorySettings settings, Today today) {
        return new CopiedMemberships(copies, age, settings.ageLimit(), today);
    }
}
