package fi.polku.referral.duplicates;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KeptClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {
    @Bean
    MergeClients mergeClients(Clients clients, KeptClients kept, AccessJournal journal, Today today) {
        return new MergeClients(clients, kept, journal, today);
    }
}
