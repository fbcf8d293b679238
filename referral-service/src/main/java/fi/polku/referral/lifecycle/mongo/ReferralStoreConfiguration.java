package fi.polku.referral.lifecycle.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Referrals;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralStoreConfiguration {
    @Bean
    Migration referralIndexes() {
        return new Migration(
                "2026-11-21-referral-indexes",
                "Worklists of units, matters of a client",
                database -> database.getCollection(ReferralDocument.COLLECTION)
                        .createIndexes(List.of(
                                new IndexModel(Indexes.ascending("state.client")),
                                worklist("state.senderUnit"),
                                worklist("state.targetUnit"),
                                worklist("state.targetId"))));
    }

    @Bean
    Migration referralClockIndexes() {
        return new Migration(
                "2026-11-22-referral-clock-indexes",
                "What time brings about, worklists of members and queues",
                database -> database.getCollection(ReferralDocument.COLLECTION)
                        .createIndexes(List.of(
                                clock("state.timing.dueOn"),
                                clock("state.timing.quietUntil"),
                                clock("state.timing.closesOn"),
                                worklist("state.senderMember"),
                                worklist("state.handlerMember"))));
    }

    @Bean
    Aggregates<ReferralDocument> referralDocuments(AggregateFactory factory) {
        return factory.of(PublishedReferral.TYPE);
    }

    @Bean
    Referrals referrals(Aggregates<ReferralDocument> documents, FieldEncryption encryption, MongoDatabase database) {
        return new MongoReferrals(documents, encryption, database);
    }

    @Bean
    Dealings dealings(Aggregates<ReferralDocument> documents, Directory directory) {
        return new MongoDealings(documents, directory);
    }

    private static IndexModel clock(String day) {
        return new IndexModel(Indexes.ascending(day), new IndexOptions().sparse(true));
    }

    private static IndexModel worklist(String party) {
        return new IndexModel(
                Indexes.compoundIndex(Indexes.ascending(party), Indexes.descending("state.createdAt", "_id")));
    }
}
