package fi.polku.referral.clients.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.contracts.Topics;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.TopicSpec;
import fi.polku.platform.mongo.BlindIndex;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.clients.Clients;
import java.time.Clock;
import java.time.Duration;
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

    @Bean
    Migration clientNameIndexes() {
        return new Migration(
                "2026-11-22-client-name-indexes",
                "Find clients by the blind index of name and day of birth",
                database -> database.getCollection(ClientDocument.COLLECTION)
                        .createIndex(Indexes.ascending(MongoClients.NAME_INDEX), new IndexOptions().sparse(true)));
    }

    @Bean
    Migration clientRetentionIndexes() {
        return new Migration(
                "2026-11-22-client-retention-indexes",
                "A controller's clients by their last write",
                database -> database.getCollection(ClientDocument.COLLECTION)
                        .createIndex(Indexes.ascending(MongoClients.ORGANISATION, MongoClients.LAST_WRITE)));
    }

    @Bean
    Migration clientMergeIndexes() {
        return new Migration(
                "2026-11-22-client-merge-indexes",
                "Records that go on in another",
                database -> database.getCollection(ClientDocument.COLLECTION)
                        .createIndex(Indexes.ascending(MongoClients.MERGED_INTO), new IndexOptions().sparse(true)));
    }

    @Bean
    Migration reservationIndexes() {
        return new Migration(
                "2026-11-22-reservation-indexes",
                "Find reservations by their time",
                database -> database.getCollection(IdentityReservations.COLLECTION)
                        .createIndex(Indexes.ascending(IdentityReservations.AT)));
    }

    /** Others answer from their copy of permissions only while they know its age. */
    @Bean
    TopicSpec permissionTopic() {
        return TopicSpec.withBeats(Topics.PERMISSION);
    }

    @Bean
    Aggregates<ClientDocument> clientDocuments(AggregateFactory factory) {
        return factory.of(PublishedPermissions.TYPE);
    }

    @Bean
    IdentityReservations identityReservations(
            MongoDatabase database, Aggregates<ClientDocument> documents, Clock clock) {
        return new IdentityReservations(
                database,
                (id, index) -> documents
                        .find(id)
                        .filter(stored -> stored.state().holds(index))
                        .isPresent(),
                clock);
    }

    /** What a crash has left of a registration that nobody has repeated. */
    @Bean
    Chore forgottenReservations(IdentityReservations reservations) {
        return new Chore("forgotten-reservations", Duration.ofHours(1), reservations::removeForgotten);
    }

    @Bean
    Clients clients(
            Aggregates<ClientDocument> documents,
            IdentityReservations reservations,
            FieldEncryption encryption,
            BlindIndex blindIndex) {
        return new MongoClients(documents, reservations, new ClientCipher(encryption, blindIndex));
    }
}
