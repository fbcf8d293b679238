package fi.polku.referral.notices;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.mail.Mail;
import fi.polku.referral.units.Coordination;
import fi.polku.referral.units.StandIns;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {
    @Bean
    Migration noticeIndexes() {
        return new Migration("2026-11-22-notice-indexes", "Notices of a unit, newest first", database -> {
            database.getCollection(Notice.COLLECTION)
                    .createIndex(Indexes.compoundIndex(Indexes.ascending("unit"), Indexes.descending("at", "_id")));
            database.getCollection(Notice.COLLECTION).createIndex(Indexes.ascending("at"));
        });
    }

    @Bean
    Migration noticePartyIndexes() {
        return new Migration(
                "2026-11-22-notice-party-indexes", "Notices of a member and of a network, newest first", database -> {
                    for (String party : List.of("member", "network")) {
                        database.getCollection(Notice.COLLECTION)
                                .createIndex(
                                        Indexes.compoundIndex(
                                                Indexes.ascending(party), Indexes.descending("at", "_id")),
                                        new IndexOptions().partialFilterExpression(Filters.exists(party)));
                    }
                });
    }

    @Bean
    Notices notices(
            MongoDatabase database,
            Directory directory,
            StandIns standIns,
            Coordination coordination,
            ObjectProvider<Mail> mail,
            Today today) {
        return new Notices(database, directory, standIns, coordination, mail.getIfAvailable(), today);
    }

    @Bean
    Chore oldNotices(Notices notices) {
        return new Chore("old-notices", Duration.ofHours(6), notices::removeOld);
    }
}
