package fi.polku.directory.entries.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.History;
import fi.polku.directory.entries.KnownCards;
import fi.polku.directory.entries.Location;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.entries.Template;
import fi.polku.directory.entries.Turns;
import fi.polku.directory.entries.Unit;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Leases;
import fi.polku.platform.mongo.Migration;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Catalogue catalogue(
            AggregateFactory aggregates,
            AggregateType<Region> regions,
            AggregateType<Organisation> organisations,
            AggregateType<Unit> units,
            AggregateType<Location> locations,
            AggregateType<Template> templates,
            AggregateType<Service> services,
            AggregateType<Professional> professionals,
            AggregateType<Network> networks,
            AggregateType<ServicePath> paths,
            AggregateType<Membership> memberships,
            KnownCards cards) {
        return new Catalogue(
                entries(aggregates, regions),
                entries(aggregates, organisations),
                entries(aggregates, units),
                entries(aggregates, locations),
                entries(aggregates, templates),
                entries(aggregates, services),
                entries(aggregates, professionals),
                entries(aggregates, networks),
                entries(aggregates, paths),
                entries(aggregates, memberships),
                cards);
    }

    private static <E extends Record> Entries<E> entries(AggregateFactory aggregates, AggregateType<E> type) {
        return new MongoEntries<>(aggregates.of(type));
    }

    @Bean
    Migration directoryIndexes() {
        return new Migration("directory-001", "Indexes of what entries are looked up by", StoreConfiguration::index);
    }

    @Bean
    Migration widenedDirectoryIndexes() {
        return new Migration(
                "directory-002", "Indexes of the further kinds and of the history", StoreConfiguration::indexMore);
    }

    @Bean
    Migration pathIndexes() {
        return new Migration("directory-004", "Indexes of paths", database -> {
            database.getCollection("path").createIndex(Indexes.ascending("region", "_id"));
            index(database, "path", Field.ORGANISATION);
        });
    }

    @Bean
    Migration draftIndexes() {
        return new Migration("directory-005", "Indexes of what is being written", database -> {
            for (var collection : List.of(
                    "organisation", "unit", "location", "template", "service", "professional", "network", "path")) {
                for (var field : List.of(Selecting.DRAFT, Selecting.REVISED)) {
                    database.getCollection(collection).createIndex(Indexes.ascending("region", field, "_id"));
                }
            }
        });
    }

    /** A process has one owner of turns, whatever else it takes leases for. */
    @Bean
    Turns turns(Leases leases) {
        return new StoredTurns(leases);
    }

    @Bean
    History history(MongoDatabase database) {
        return new MongoHistory(database);
    }

    private static void indexMore(MongoDatabase database) {
        for (var collection : List.of("location", "template", "professional")) {
            database.getCollection(collection).createIndex(Indexes.ascending("region", "_id"));
            index(database, collection, Field.ORGANISATION);
        }
        index(database, "service", Field.LOCATIONS);
        index(database, "service", Field.TEMPLATE);
        index(database, "professional", Field.UNIT);
        database.getCollection(MongoHistory.COLLECTION)
                .createIndex(Indexes.compoundIndex(Indexes.ascending("entry"), Indexes.descending("edit.version")));
    }

    private static void index(MongoDatabase database) {
        for (var collection : List.of("organisation", "unit", "service", "network", "membership")) {
            database.getCollection(collection).createIndex(Indexes.ascending("region", "_id"));
        }
        index(database, "unit", Field.ORGANISATION);
        index(database, "service", Field.ORGANISATION);
        index(database, "service", Field.UNIT);
        index(database, "network", Field.ORGANISATION);
        index(database, "network", Field.COORDINATING_UNIT);
        index(database, "membership", Field.ISSUER, Field.SUBJECT);
        index(database, "membership", Field.UNIT);
        index(database, "membership", Field.ORGANISATION);
        index(database, "membership", Field.DUTIES);
    }

    private static void index(MongoDatabase database, String collection, Field... fields) {
        var paths = Arrays.stream(fields).map(Selecting::path).toList();
        database.getCollection(collection).createIndex(Indexes.ascending(paths));
    }
}
