package fi.polku.referral.clients.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.contracts.Topics;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.TopicSpec;
import fi.polku.platform.mongo.BlindIndex;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.clients.Clients;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientStoreConfiguration {
    @Bean
    Migration clientIndexes() {
        return new Migration(
                "2026-11-21-client-indexes",
                "Find clients by the blind index",
                database -> database.getCollection(ClientDocument.COLLECTION)
                        .createIndex(Indexes.ascending("state.identityIndex"), new IndexOptions().sparse(true)));
    }

    /** Others answer from their copy of permissions only while they know its age. */
    @Bean
    TopicSpec permissionTopic() {
        return TopicSpec.withBeats(Topics.PERMISSION);
    }

    @Bean
    Clients clients(
            AggregateFactory factory,
            MongoDatabase database,
            FieldEncryption encryption,
            BlindIndex blindIndex,
            Clock clock) {
        Aggregates<ClientDocument> documents = factory.of(PublishedPermissions.TYPE);
        var reservations =
                new IdentityReservations(database, id -> documents.find(id).isPresent(), clock);
        return new MongoClients(documents, reservations, new ClientCipher(encryption, blindIndex));
    }
}
