package fi.polku.directory.callers;

import fi.polku.directory.entries.Catalogue;
import fi.polku.platform.web.Memberships;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallersConfiguration {

    @Bean
    MembershipsInForce membershipsInForce(Catalogue catalogue, Clock clock) {
        return new MembershipsInForce(catalogue, clock);
    }

    @Bean
    Memberships memberships(MembershipsInForce inForce) {
        return new StoredMemberships(inForce);
    }
}
