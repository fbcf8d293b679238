package fi.polku.referral.live;

import fi.polku.platform.messaging.UngroupedReader;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.units.Coordination;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    @Bean
    LiveUpdates liveUpdates(
            UngroupedReader reader,
            Memberships memberships,
            Directory directory,
            Coordination coordination,
            Today today,
            @Value("${polku.command:}") String command) {
        return new LiveUpdates(reader, memberships, directory, coordination, today, command.isEmpty());
    }
}
