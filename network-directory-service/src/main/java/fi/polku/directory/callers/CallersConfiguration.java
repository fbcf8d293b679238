package fi.polku.directory.callers;

import fi.polku.directory.entries.Catalogue;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallersConfiguration {

    @Bean
    MembershipsInForce membershipsInForce(Catalogue catalogue, Today today) {
        return new MembershipsInForce(catalogue, today);
    }

    @Bean
    Memberships memberships(MembershipsInForce inForce) {
        return new StoredMemberships(inForce);
    }
}
