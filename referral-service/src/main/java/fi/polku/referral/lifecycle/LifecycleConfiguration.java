package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.directory.Directory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {
    @Bean
    Sights sights(Clients clients, Directory directory, Cases cases, Today today) {
        return new Sights(clients, directory, cases, today);
    }

    @Bean
    SendingGuard sendingGuard(Directory directory, Today today) {
        return new SendingGuard(directory, today);
    }

    @Bean
    CreateReferral createReferral(
            Referrals referrals,
            Clients clients,
            ClientAccess access,
            SendingGuard guard,
            Sights sights,
            AccessJournal journal,
            Today today) {
        return new CreateReferral(referrals, clients, access, guard, sights, journal, today);
    }

    @Bean
    HandleReferral handleReferral(
            Referrals referrals,
            Clients clients,
            SendingGuard guard,
            Sights sights,
            AccessJournal journal,
            Today today) {
        return new HandleReferral(referrals, clients, guard, sights, journal, today);
    }

    @Bean
    ReadReferral readReferral(Referrals referrals, Sights sights, AccessJournal journal) {
        return new ReadReferral(referrals, sights, journal);
    }

    @Bean
    FollowCase followCase(Referrals referrals, Today today) {
        return new FollowCase(referrals, today);
    }

    @Bean
    SettleWithdrawal settleWithdrawal(Clients clients, Referrals referrals, Today today) {
        return new SettleWithdrawal(clients, referrals, today);
    }
}
