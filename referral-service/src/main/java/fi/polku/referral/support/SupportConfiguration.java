package fi.polku.referral.support;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Responsibles;
import fi.polku.referral.notices.Notices;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class SupportConfiguration {
    @Bean
    Migration supportIndexes() {
        return new Migration(
                "2026-11-22-support-indexes",
                "Support periods of units, members and clients, and those with a reminder",
                database -> database.getCollection(SupportPeriods.COLLECTION)
                        .createIndexes(List.of(
                                new IndexModel(Indexes.compoundIndex(
                                        Indexes.ascending(SupportPeriods.UNITS), Indexes.descending("_id"))),
                                new IndexModel(Indexes.ascending(SupportPeriods.ANSWERING, SupportPeriods.LIVE)),
                                new IndexModel(Indexes.ascending(SupportPeriods.CLIENT)),
                                new IndexModel(
                                        Indexes.ascending(SupportPeriods.REMIND_ON),
                                        new IndexOptions().sparse(true)))));
    }

    @Bean
    SupportPeriods supportPeriods(AggregateFactory factory) {
        return new SupportPeriods(factory.of(PublishedPeriod.TYPE));
    }

    @Bean
    SupportSights supportSights(Clients clients, Directory directory, FieldEncryption encryption, Today today) {
        return new SupportSights(clients, directory, encryption, today);
    }

    @Bean
    OpenSupport openSupport(
            SupportPeriods periods,
            Clients clients,
            ClientAccess access,
            SupportSights sights,
            AccessJournal journal,
            Today today) {
        return new OpenSupport(periods, clients, access, sights, journal, today);
    }

    @Bean
    KeepSupport keepSupport(
            SupportPeriods periods, SupportSights sights, Directory directory, AccessJournal journal, Today today) {
        return new KeepSupport(periods, sights, directory, journal, today);
    }

    @Bean
    Responsibles responsibles(SupportPeriods periods, Directory directory) {
        return new AnsweringUnits(periods, directory);
    }

    /** What lets somebody see a client: parts in referrals, and answering for the client in support. */
    @Bean
    @Primary
    Dealings allDealings(@Qualifier("dealings") Dealings ofReferrals, Responsibles responsibles, Directory directory) {
        return new SupportDealings(ofReferrals, responsibles, directory);
    }

    @Bean
    SupportRecords supportRecords(SupportPeriods periods, SupportSights sights) {
        return new SupportRecords(periods, sights);
    }

    @Bean
    ClientMatters supportMatters(SupportPeriods periods) {
        return new SupportMatters(periods);
    }

    @Bean
    RemindOfSteps remindOfSteps(SupportPeriods periods, Notices notices, Directory directory, Today today) {
        return new RemindOfSteps(periods, notices, directory, today);
    }

    @Bean
    Chore remindingOfSteps(RemindOfSteps remindOfSteps) {
        return new Chore("reminding-of-steps", Duration.ofMinutes(10), remindOfSteps::remind);
    }
}
