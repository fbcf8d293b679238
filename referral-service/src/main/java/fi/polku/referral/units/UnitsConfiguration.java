package fi.polku.referral.units;

import com.mongodb.client.model.Indexes;
import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.MoveBetweenMembers;
import fi.polku.referral.lifecycle.Referrals;
import fi.polku.referral.units.HandOver.Handover;
import fi.polku.referral.units.StandIns.StandIn;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitsConfiguration {
    @Bean
    Migration unitIndexes() {
        return new Migration("2026-11-22-unit-indexes", "Deputies, unfinished handovers", database -> {
            database.getCollection(StandIns.COLLECTION).createIndex(Indexes.ascending("state.deputy", "state.to"));
            database.getCollection(StandIns.COLLECTION).createIndex(Indexes.ascending("state.unit", "state.to"));
            database.getCollection(StandIns.COLLECTION).createIndex(Indexes.ascending("state.member", "state.to"));
            database.getCollection(HandOver.COLLECTION).createIndex(Indexes.ascending("state.done"));
        });
    }

    @Bean
    StandIns standIns(AggregateFactory factory, Today today) {
        return new StandIns(factory.of(AggregateType.unpublished(StandIns.COLLECTION, StandIn.class)), today);
    }

    @Bean
    Coordination coordination(Directory directory, StandIns standIns) {
        return new Coordination(directory, standIns);
    }

    @Bean
    HandOver handOver(
            AggregateFactory factory,
            Referrals referrals,
            MoveBetweenMembers moves,
            Directory directory,
            AccessJournal journal,
            Today today) {
        return new HandOver(
                factory.of(AggregateType.unpublished(HandOver.COLLECTION, Handover.class)),
                referrals,
                moves,
                directory,
                journal,
                today);
    }

    @Bean
    ReturnWork returnWork(Referrals referrals, MoveBetweenMembers moves, Directory directory) {
        return new ReturnWork(referrals, moves, directory);
    }

    @Bean
    Chore unfinishedHandovers(HandOver handOver) {
        return new Chore("unfinished-handovers", Duration.ofMinutes(1), handOver::finish);
    }

    @Bean
    Chore workOfThoseWhoLeft(ReturnWork returnWork) {
        return new Chore("work-of-those-who-left", Duration.ofMinutes(30), returnWork::returnAll);
    }
}
