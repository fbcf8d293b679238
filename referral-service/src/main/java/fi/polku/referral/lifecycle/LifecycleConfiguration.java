package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.units.Coordination;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {
    @Bean
    Sights sights(
            Clients clients,
            Directory directory,
            Coordination coordination,
            Cases cases,
            Responsibles responsibles,
            Limits limits,
            Today today) {
        return new Sights(clients, directory, coordination, cases, responsibles, limits, today);
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
            Limits limits,
            AccessJournal journal,
            Today today) {
        return new CreateReferral(referrals, clients, access, guard, sights, limits, journal, today);
    }

    @Bean
    HandleReferral handleReferral(
            Referrals referrals,
            Clients clients,
            SendingGuard guard,
            Sights sights,
            Limits limits,
            AccessJournal journal,
            Today today) {
        return new HandleReferral(referrals, clients, guard, sights, limits, journal, today);
    }

    @Bean
    RedirectReferral redirectReferral(
            CreateReferral createReferral,
            HandleReferral handleReferral,
            Referrals referrals,
            Clients clients,
            SendingGuard guard,
            Sights sights,
            Limits limits,
            Today today) {
        return new RedirectReferral(createReferral, handleReferral, referrals, clients, guard, sights, limits, today);
    }

    @Bean
    Gate gate(Clients clients, Directory directory, Today today) {
        return new Gate(clients, directory, today);
    }

    @Bean
    ReadReferral readReferral(Referrals referrals, Clients clients, Gate gate, Sights sights, AccessJournal journal) {
        return new ReadReferral(referrals, clients, gate, sights, journal);
    }

    @Bean
    ClientMatters referralMatters(Referrals referrals, Limits limits, Today today) {
        return new ReferralMatters(referrals, limits, today);
    }

    @Bean
    FollowCase followCase(Referrals referrals, Limits limits, Today today) {
        return new FollowCase(referrals, limits, today);
    }

    @Bean
    SettleWithdrawal settleWithdrawal(
            Clients clients, Referrals referrals, Limits limits, Directory directory, Today today) {
        return new SettleWithdrawal(clients, referrals, limits, directory, today);
    }

    @Bean
    MoveBetweenMembers moveBetweenMembers(Referrals referrals, Limits limits, Today today) {
        return new MoveBetweenMembers(referrals, limits, today);
    }

    @Bean
    KeepTime keepTime(Referrals referrals, Limits limits, Today today) {
        return new KeepTime(referrals, limits, today);
    }

    /** Days end at midnight, and nobody minds an hour. */
    @Bean
    Chore keepingTime(KeepTime keepTime) {
        return new Chore("keeping-time", Duration.ofMinutes(10), keepTime::keep);
    }
}
