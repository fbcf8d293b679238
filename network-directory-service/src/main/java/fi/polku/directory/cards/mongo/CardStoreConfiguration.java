package fi.polku.directory.cards.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.Cards;
import fi.polku.directory.cards.Editions;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.KnownCards;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardStoreConfiguration {

    @Bean
    Cards cards(AggregateFactory aggregates, AggregateType<Card> type) {
        return new MongoCards(aggregates.of(type));
    }

    /** Of what is published alone. */
    @Bean
    KnownCards knownCards(Cards cards) {
        return id ->
                cards.find(id).filter(card -> card.entry().published() != null).map(Held::region);
    }

    @Bean
    Editions editions(MongoDatabase database) {
        return new MongoEditions(database);
    }

    @Bean
    Migration cardIndexes() {
        return new Migration("directory-cards-001", "Indexes of cards and editions", CardStoreConfiguration::index);
    }

    /** By which the services before a service are found; few have a successor. */
    @Bean
    Migration successorIndex() {
        return new Migration(
                "directory-cards-002",
                "Index of services that were followed by others",
                database -> database.getCollection("service")
                        .createIndex(Indexes.ascending("state.successor"), new IndexOptions().sparse(true)));
    }

    private static void index(MongoDatabase database) {
        var cards = database.getCollection("card");
        cards.createIndex(Indexes.ascending("region", "_id"));
        for (var field : List.of(MongoCards.SERVICE, MongoCards.UNIT, MongoCards.AUTHORS, MongoCards.REVIEW)) {
            cards.createIndex(Indexes.ascending(field));
        }
        database.getCollection(MongoEditions.COLLECTION)
                .createIndex(Indexes.compoundIndex(Indexes.ascending("card"), Indexes.descending("edition.number")));
    }
}
