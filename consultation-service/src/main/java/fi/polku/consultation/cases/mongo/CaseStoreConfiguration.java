package fi.polku.consultation.cases.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import fi.polku.consultation.cases.Cases;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseStoreConfiguration {
    @Bean
    Migration caseIndexes() {
        return new Migration(
                "2026-11-21-case-indexes",
                "Lists of networks and sending units",
                database -> database.getCollection(CaseDocument.COLLECTION)
                        .createIndexes(List.of(listOf("state.origin.network"), listOf("state.origin.senderUnit"))));
    }

    @Bean
    Migration caseClientIndex() {
        return new Migration(
                "2026-11-22-case-client-index",
                "Cases of one client",
                database -> database.getCollection(CaseDocument.COLLECTION)
                        .createIndex(Indexes.ascending(MongoCases.CLIENT)));
    }

    @Bean
    Cases cases(AggregateFactory factory, FieldEncryption encryption) {
        return new MongoCases(factory.of(PublishedCase.TYPE), encryption);
    }

    private static IndexModel listOf(String party) {
        return new IndexModel(
                Indexes.compoundIndex(Indexes.ascending(party), Indexes.descending("state.openedAt", "_id")));
    }
}
