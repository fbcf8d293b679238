package fi.polku.reporting.accesslog;

import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.reporting.directory.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AcceptancesConfiguration {
    @Bean
    Migration acceptanceIndexes() {
        return new Migration(
                "2026-11-22-acceptance-indexes",
                "Acceptances of chains are read by source",
                database -> database.getCollection(Acceptance.COLLECTION)
                        .createIndex(Indexes.compoundIndex(
                                Indexes.ascending("state.source"), Indexes.descending("state.through"))));
    }

    @Bean
    Aggregates<Acceptance> acceptances(AggregateFactory factory) {
        return factory.of(AggregateType.unpublished(Acceptance.COLLECTION, Acceptance.class));
    }

    @Bean
    AcceptChain acceptChain(
            Archive archive, Aggregates<Acceptance> acceptances, Confirmations confirmations, Today today) {
        return new AcceptChain(archive, acceptances, confirmations, today);
    }

    @Bean
    Words words() {
        return new Words(CodeLists.read());
    }

    @Bean
    ClientExtract clientExtract(Words words, Names names) {
        return new ClientExtract(words, names);
    }
}
