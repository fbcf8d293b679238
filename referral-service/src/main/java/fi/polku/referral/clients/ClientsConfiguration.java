package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    @Bean
    KeptClients keptClients(Clients clients, Directory directory) {
        return new KeptClients(clients, directory);
    }

    @Bean
    Supervision supervision(Clients clients, KeptClients kept) {
        return new Supervision(clients, kept);
    }

    @Bean
    ClientAccess clientAccess(Dealings dealings, KeptClients kept) {
        return new ClientAccess(dealings, kept);
    }

    @Bean
    RegisterClient registerClient(Clients clients, AccessJournal journal) {
        return new RegisterClient(clients, journal);
    }

    @Bean
    ReadClient readClient(Clients clients, ClientAccess access, AccessJournal journal, AccessLog log, Today today) {
        return new ReadClient(
                clients, access, journal, new AccessJournal(log, "work-ability-support", IdentityCode.KIND), today);
    }

    @Bean
    CorrectClient correctClient(Clients clients, KeptClients kept, AccessJournal journal, Today today) {
        return new CorrectClient(clients, kept, journal, today);
    }

    @Bean
    KeepPermissions keepPermissions(
            Clients clients, KeptClients kept, AccessJournal journal, Today today, WithdrawalFollowers followers) {
        return new KeepPermissions(clients, kept, journal, today, followers);
    }
}
