package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    @Bean
    ClientAccess clientAccess(Dealings dealings) {
        return new ClientAccess(dealings);
    }

    @Bean
    RegisterClient registerClient(Clients clients, AccessJournal journal) {
        return new RegisterClient(clients, journal);
    }

    @Bean
    ReadClient readClient(Clients clients, ClientAccess access, AccessJournal journal, Today today) {
        return new ReadClient(clients, access, journal, today);
    }

    @Bean
    KeepPermissions keepPermissions(
            Clients clients, AccessJournal journal, Today today, WithdrawalFollowers followers) {
        return new KeepPermissions(clients, journal, today, followers);
    }
}
