package fi.polku.referral.contacts;

import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactsConfiguration {
    @Bean
    Migration adviceIndexes() {
        return new Migration(
                "2026-11-22-advice-indexes",
                "General advice of a unit, newest first",
                database -> database.getCollection(GeneralAdvice.COLLECTION)
                        .createIndex(Indexes.compoundIndex(
                                Indexes.ascending("state.unit"), Indexes.descending("state.at"))));
    }

    @Bean
    Aggregates<GeneralAdvice> generalAdvice(AggregateFactory factory) {
        return factory.of(AggregateType.unpublished(GeneralAdvice.COLLECTION, GeneralAdvice.class));
    }
}
