package fi.polku.referral.erasure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fi.polku.callers.AccessJournal;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.CopySpec;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.Supervision;
import fi.polku.referral.lifecycle.Referrals;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    private static final Duration ABANDONED = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    @Bean
    Migration erasureIndexes() {
        return new Migration(
                "2026-11-22-erasure-indexes",
                "Destruction reports of a controller",
                database -> database.getCollection(Erasure.COLLECTION)
                        .createIndex(Indexes.compoundIndex(
                                Indexes.ascending("state.organisation"), Indexes.descending("state.orderedAt"))));
    }

    @Bean
    Aggregates<Erasure> erasures(AggregateFactory factory) {
        return factory.of(AggregateType.unpublished(Erasure.COLLECTION, Erasure.class));
    }

    @Bean
    Overseen overseen(Clients clients, Supervision supervision) {
        return new Overseen(clients, supervision);
    }

    @Bean
    Obstacles obstacles(Clients clients, List<ClientMatters> matters) {
        return new Obstacles(clients, matters);
    }

    @Bean
    EraseClient eraseClient(
            Clients clients,
            Referrals referrals,
            List<ClientMatters> matters,
            Overseen overseen,
            Obstacles obstacles,
            Aggregates<Erasure> erasures,
            FieldEncryption encryption,
            AccessLog log,
            Today today) {
        return new EraseClient(
                clients, referrals, matters, overseen, obstacles, erasures, encryption, journal(log), today);
    }

    @Bean
    Aggregates<RetentionRun> retentionRuns(AggregateFactory factory) {
        return factory.of(AggregateType.unpublished(RetentionRun.COLLECTION, RetentionRun.class));
    }

    @Bean
    Migration retentionIndexes() {
        return new Migration(
                "2026-11-22-retention-run-indexes",
                "Retention runs of a controller",
                database -> database.getCollection(RetentionRun.COLLECTION)
                        .createIndex(Indexes.compoundIndex(
                                Indexes.ascending("state.organisation"), Indexes.descending("state.orderedAt"))));
    }

    @Bean
    RunRetention runRetention(
            Clients clients,
            List<ClientMatters> matters,
            Obstacles obstacles,
            EraseClient eraseClient,
            Aggregates<RetentionRun> runs,
            Today today) {
        return new RunRetention(clients, matters, obstacles, eraseClient, runs, today);
    }

    @Bean
    KeepHold keepHold(Clients clients, Overseen overseen, AccessLog log, Today today) {
        return new KeepHold(clients, overseen, journal(log), today);
    }

    @Bean
    CopySpec destructionCopy(Aggregates<Erasure> erasures) {
        return CopySpec.of(
                Topics.CONSULTATION,
                CopiedType.of(PublishedType.ERASURE.ceType(), ErasureState.class, "copied_destruction")
                        .reacting(new TakeAnswer(erasures)));
    }

    /** What a crash has left of an erasure that was ordered. */
    @Bean
    Chore unfinishedErasures(Aggregates<Erasure> erasures, EraseClient eraseClient, Today today) {
        return new Chore(
                "unfinished-erasures",
                Duration.ofMinutes(5),
                () -> eraseClient.finishAll(erasures.list(
                        Filters.and(
                                Filters.exists("state.destroyedAt", false),
                                Filters.lt("state.orderedAt", today.now().minus(ABANDONED))),
                        Sorts.ascending("_id"),
                        AT_ONCE)));
    }

    private static AccessJournal journal(AccessLog log) {
        return new AccessJournal(log, "supervision", "client");
    }
}
