package fi.polku.referral.lifecycle.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Referrals;
import fi.polku.referral.lifecycle.Seats;
import fi.polku.referral.units.Coordination;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralStoreConfiguration {
    private static final String STATE = "state.state";
    private static final String DUE = "state.timing.dueOn";
    private static final String SENDER = "state.senderMember";
    private static final String HANDLER = "state.handlerMember";

    /** Of the first release. */
    private static final Set<String> REPLACED = Set.of(
            "state.senderUnit_1_state.createdAt_-1__id_-1",
            "state.targetUnit_1_state.createdAt_-1__id_-1",
            "state.targetId_1_state.createdAt_-1__id_-1");

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

    /** Each holds only those of which nobody has been told yet. */
    @Bean
    Migration referralClockIndexes() {
        return new Migration(
                "2026-11-22-referral-clock-indexes",
                "What time brings about",
                database -> database.getCollection(ReferralDocument.COLLECTION)
                        .createIndexes(List.of(
                                clock("state.timing.dueOn", Filters.eq("state.timing.late", false)),
                                clock("state.timing.quietUntil", Filters.eq("state.timing.quiet", false)),
                                clock("state.timing.closesOn", Filters.exists("state.timing.closesOn")))));
    }

    /** Party and state first, then the order of the list: a page is read as it stands in the index. */
    @Bean
    Migration referralWorklistIndexes() {
        return new Migration(
                "2026-11-22-referral-worklist-indexes",
                "Worklists of units, networks and members in each of their orders",
                database -> {
                    MongoCollection<Document> referrals = database.getCollection(ReferralDocument.COLLECTION);
                    List<IndexModel> indexes =
                            new ArrayList<>(List.of(newest(SENDER, null), newest(HANDLER, Filters.exists(HANDLER))));
                    ordered("state.senderUnit", null).forEach(indexes::add);
                    ordered("state.targetUnit", null).forEach(indexes::add);
                    ordered("state.targetId", Filters.eq("state.targetKind", EntryKind.NETWORK.name()))
                            .forEach(indexes::add);
                    referrals.createIndexes(indexes);
                    referrals.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>()).stream()
                            .filter(REPLACED::contains)
                            .forEach(referrals::dropIndex);
                });
    }

    /** Until now an alert about silence was taken for a sign of life, and put the most silent last. */
    @Bean
    Migration referralLastSigns() {
        return new Migration(
                "2026-11-22-referral-last-signs",
                "Alerts are no signs of life",
                database -> LastSigns.correct(database.getCollection(ReferralDocument.COLLECTION)));
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
    Dealings dealings(
            Aggregates<ReferralDocument> documents, Directory directory, Coordination coordination, Seats seats) {
        return new MongoDealings(documents, directory, coordination, seats);
    }

    private static IndexModel clock(String day, Bson only) {
        return new IndexModel(Indexes.ascending(day), new IndexOptions().partialFilterExpression(only));
    }

    private static Stream<IndexModel> ordered(String party, @Nullable Bson only) {
        Bson hasDay = Filters.exists(DUE);
        return Stream.of(
                newest(party, only),
                index(Indexes.ascending(party, STATE, "state.lastSignAt", "_id"), only),
                index(Indexes.ascending(party, STATE, DUE, "_id"), only == null ? hasDay : Filters.and(only, hasDay)));
    }

    private static IndexModel newest(String party, @Nullable Bson only) {
        return index(
                Indexes.compoundIndex(Indexes.ascending(party, STATE), Indexes.descending("state.createdAt", "_id")),
                only);
    }

    private static IndexModel index(Bson keys, @Nullable Bson only) {
        return new IndexModel(
                keys, only == null ? new IndexOptions() : new IndexOptions().partialFilterExpression(only));
    }

    private static IndexModel worklist(String party) {
        return new IndexModel(
                Indexes.compoundIndex(Indexes.ascending(party), Indexes.descending("state.createdAt", "_id")));
    }
}
