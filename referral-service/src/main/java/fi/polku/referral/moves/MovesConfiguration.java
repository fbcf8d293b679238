package fi.polku.referral.moves;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KeptClients;
import fi.polku.referral.clients.RegisterClient;
import fi.polku.referral.directory.Directory;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MovesConfiguration {
    @Bean
    Migration moveIndexes() {
        return new Migration(
                "2026-11-22-move-indexes",
                "Moves to a unit and from one, newest first",
                database -> database.getCollection(Move.COLLECTION)
                        .createIndexes(List.of(newestOf("state.toUnit"), newestOf("state.fromUnit"))));
    }

    @Bean
    Aggregates<Move> clientMoves(AggregateFactory factory) {
        return factory.of(AggregateType.unpublished(Move.COLLECTION, Move.class));
    }

    @Bean
    MoveClient moveClient(
            Clients clients,
            KeptClients kept,
            RegisterClient registerClient,
            Directory directory,
            Aggregates<Move> moves,
            AccessJournal journal,
            Today today) {
        return new MoveClient(clients, kept, registerClient, directory, moves, journal, today);
    }

    private static IndexModel newestOf(String unit) {
        return new IndexModel(Indexes.compoundIndex(Indexes.ascending(unit), Indexes.descending("state.offeredAt")));
    }
}
