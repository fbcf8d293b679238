package fi.polku.referral.fhir;

import fi.polku.platform.web.Today;
import fi.polku.referral.clients.KeepPermissions;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.support.KeepSupport;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FhirSettings.class)
class FhirConfiguration {
    @Bean
    Shelf orders(ReadReferral readReferral) {
        return Shelves.referrals(ReferralResources.ORDER, readReferral, ReferralResources::order);
    }

    @Bean
    Shelf tasks(ReadReferral readReferral) {
        return Shelves.referrals(ReferralResources.TASK, readReferral, ReferralResources::task);
    }

    @Bean
    Shelf observations(KeepSupport keepSupport) {
        return Shelves.observations(keepSupport);
    }

    @Bean
    Shelf consents(KeepPermissions keepPermissions, Today today) {
        return Shelves.consents(keepPermissions, today);
    }
}
