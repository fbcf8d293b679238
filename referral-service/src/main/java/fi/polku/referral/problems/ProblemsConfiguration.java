package fi.polku.referral.problems;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.notices.Notices;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProblemsConfiguration {
    @Bean
    Migration problemIndexes() {
        return new Migration(
                "2026-11-22-problem-indexes",
                "Problem points by who marked them and who repairs them",
                database -> database.getCollection(Problems.COLLECTION)
                        .createIndexes(List.of(
                                new IndexModel(Indexes.compoundIndex(
                                        Indexes.ascending(Problems.MARKED_BY), Indexes.descending("_id"))),
                                new IndexModel(Indexes.compoundIndex(
                                        Indexes.ascending(Problems.RESPONSIBLE), Indexes.descending("_id"))))));
    }

    @Bean
    Problems problems(
            AggregateFactory factory, FieldEncryption encryption, Directory directory, Notices notices, Today today) {
        return new Problems(factory.of(PublishedProblem.TYPE), encryption, directory, notices, today);
    }
}
