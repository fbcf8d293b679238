package fi.polku.platform.messaging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Outages;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.mongo.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Acts on new facts, several sources at a time. How far each source was acted on is noted in its copy, after the deed; so a crash
 * between makes the deed again, which its derived ids turn into nothing.
 */
final class Reactions {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final int AT_ONCE = 16;
    private static final int TRIES = 3;
    private static final int MOST_ROUNDS = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final CopyWriter copies;
    private final CopyDocuments documents;
    private final DeadLetters deadLetters;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Reactions(CopyWriter copies, CopyDocuments documents, DeadLetters deadLetters) {
        this.copies = copies;
        this.documents = documents;
        this.deadLetters = deadLetters;
    }

    /** What is to be done about an entry whose copy is in place; nothing where all its facts were acted on. */
    <P> Optional<PendingReaction<P>> pending(CopyEntry<P> entry, BsonDocument state, long reacted) {
        return pending(
                entry.type(),
                entry.copied(),
                CopyDocuments.facts(state, entry.copied().sequence()),
                reacted,
                entry.position(),
                entry.correlationId(),
                entry.traceparent());
    }

    /** Reactions that wait for any of these to be copied. */
    List<PendingReaction<?>> waitingFor(Collection<CopiedType<?>> types, Collection<UUID> arrived) {
        List<PendingReaction<?>> woken = new ArrayList<>();
        Bson waits = Filters.in(
                CopyDocuments.WAITS_FOR,
                arrived.stream().map(StateDocuments::id).toList());
        for (CopiedType<?> type : types) {
            if (type.reaction() != null) {
                copies.collection(type)
                        .find(waits)
                        .forEach(document -> stored(type, document).ifPresent(woken::add));
            }
        }
        return woken;
    }

    /**
     * Runs them all.
     *
     * @return those that have to run again because a store, a broker or somebody quicker was in the way
     */
    List<PendingReaction<?>> run(List<PendingReaction<?>> pending) {
        if (pending.isEmpty()) {
            return List.of();
        }
        List<PendingReaction<?>> again = new ArrayList<>();
        List<DeadLetters.DeadLetter> dead = new ArrayList<>();
        for (Ended ended : ended(pending)) {
            switch (ended.how()) {
                case ACTED -> {}
                case IN_THE_WAY -> again.add(ended.of());
                case FAULTY -> dead.add(ended.of().position().dead(Poison.REACTION_FAILED));
            }
        }
        deadLetters.bury(dead);
        return again;
    }

    private List<Ended> ended(List<PendingReaction<?>> pending) {
        AtomicBoolean away = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Ended>> tasks = new ArrayList<>();
            for (PendingReaction<?> one : pending) {
                tasks.add(() -> inTurn(one, away));
            }
            List<Ended> results = new ArrayList<>();
            for (Future<Ended> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Stopped amid reactions", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Once the store is found away, the rest need not find out for themselves. */
    private Ended inTurn(PendingReaction<?> one, AtomicBoolean away) {
        places.acquireUninterruptibly();
        try {
            return new Ended(one, away.get() ? How.IN_THE_WAY : tried(one, away));
        } finally {
            places.release();
        }
    }

    private How tried(PendingReaction<?> one, AtomicBoolean away) {
        for (int tries = 1; ; tries++) {
            try {
                settle(one);
                return How.ACTED;
            } catch (RuntimeException | StackOverflowError e) {
                if (isInTheWay(e)) {
                    away.compareAndSet(false, Outages.isOutage(e) && !(e instanceof Unavailable));
                    LOG.info("A reaction waits: {}", Faults.kind(e));
                    return How.IN_THE_WAY;
                }
                // The message may quote the record, so only the kind of fault is told.
                LOG.warn(
                        "A reaction to {} failed, try {} of {}: {}", one.type().ceType(), tries, TRIES, Faults.kind(e));
                if (tries == TRIES) {
                    return How.FAULTY;
                }
                LockSupport.parkNanos(PAUSE.toNanos() * tries);
            }
        }
    }

    /** What it waits for is noted first and then looked for once more, for it may have come between. */
    private void settle(PendingReaction<?> one) {
        Set<UUID> noted = Set.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            switch (one.run()) {
                case Outcome.Done() -> {
                    update(one, acted(one));
                    return;
                }
                case Outcome.WaitFor(Set<UUID> references) -> {
                    if (noted.containsAll(references)) {
                        return;
                    }
                    update(one, waits(references));
                    noted = references;
                }
            }
        }
    }

    /** Only where the copy is still what was acted on: of a newer one, its own reaction takes note. */
    private void update(PendingReaction<?> one, Bson change) {
        Copied<?> source = one.source();
        Bson same = new BsonDocument("_id", StateDocuments.id(source.id()))
                .append(CopyDocuments.EPOCH, new BsonInt64(source.epoch()))
                .append(CopyDocuments.SEQUENCE, new BsonInt64(source.sequence()));
        UpdateOneModel<BsonDocument> write = new UpdateOneModel<>(same, change);
        copies.collection(one.type()).bulkWrite(List.of(write));
    }

    private static Bson acted(PendingReaction<?> one) {
        return Updates.combine(
                Updates.max(CopyDocuments.REACTED, one.lastFact()), Updates.unset(CopyDocuments.WAITS_FOR));
    }

    private static Bson waits(Set<UUID> references) {
        return Updates.set(
                CopyDocuments.WAITS_FOR,
                references.stream().map(StateDocuments::id).toList());
    }

    private <P> Optional<PendingReaction<P>> stored(CopiedType<P> type, BsonDocument document) {
        Copied<P> source;
        try {
            source = documents.read(document, type.type());
        } catch (JacksonException e) {
            // It fitted when it came, so a later release has broken with what it published before.
            LOG.error("A copy of {} no longer fits its record: {}", type.ceType(), Faults.kind(e));
            return Optional.empty();
        }
        return pending(
                type,
                source,
                CopyDocuments.facts(document.getDocument(CopyDocuments.STATE), source.sequence()),
                CopyDocuments.number(document, CopyDocuments.REACTED),
                CopyDocuments.position(document),
                CopyDocuments.arrival(document, Headers.CORRELATION_ID),
                CopyDocuments.arrival(document, Headers.TRACEPARENT));
    }

    private static <P> Optional<PendingReaction<P>> pending(
            CopiedType<P> type,
            Copied<P> source,
            Set<Long> facts,
            long reacted,
            CopyEntry.Position position,
            @Nullable String correlationId,
            @Nullable String traceparent) {
        Reaction<P> reaction = type.reaction();
        TreeSet<Long> unseen = new TreeSet<>(facts);
        unseen.removeIf(fact -> fact <= reacted);
        return reaction == null || unseen.isEmpty()
                ? Optional.empty()
                : Optional.of(new PendingReaction<>(
                        type, reaction, source, unseen, unseen.last(), position, correlationId, traceparent));
    }

    private static boolean isInTheWay(Throwable failure) {
        return Outages.isOutage(failure) || failure instanceof StaleVersion || failure instanceof KafkaException;
    }

    private enum How {
        ACTED,
        IN_THE_WAY,
        FAULTY
    }

    private record Ended(PendingReaction<?> of, How how) {}
}
