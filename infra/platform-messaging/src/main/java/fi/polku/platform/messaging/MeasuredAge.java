package fi.polku.platform.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How old a copy may be, by the beats of its topic. A beat that is read now may have lain on the topic for a while, but not since
 * before the last time this reader had read everything; so that moment, on this process's own clock, is what a beat counts from.
 * Until there is such a moment nothing is known, and what is not known is not fresh.
 */
final class MeasuredAge {

    private final Map<Integer, Partition> partitions = new HashMap<>();

    /** Takes note of what was read of a partition, its last beat if any among it, and whether it was read to the end. */
    synchronized void read(int partition, @Nullable Long beatOffset, boolean toTheEnd, long nowNanos) {
        Partition known = partitions.computeIfAbsent(partition, _ -> new Partition());
        if (beatOffset != null && known.upToDateAt != null) {
            known.beats.add(new Beat(beatOffset, known.upToDateAt));
        }
        if (toTheEnd) {
            known.upToDateAt = nowNanos;
        }
    }

    /** Whether it matters how far the copy has come: there are beats that it is not known to have passed. */
    synchronized boolean awaitsCopy() {
        return partitions.values().stream().anyMatch(partition -> !partition.beats.isEmpty());
    }

    /** Takes note of how far the copy has come. */
    synchronized void copied(Map<Integer, Long> next) {
        next.forEach((partition, offset) -> {
            Partition known = partitions.computeIfAbsent(partition, _ -> new Partition());
            Beat first = known.beats.peekFirst();
            while (first != null && first.offset() < offset) {
                known.freshAt = first.notBefore();
                known.beats.removeFirst();
                first = known.beats.peekFirst();
            }
        });
    }

    /** Whether the whole copy is known to hold everything that was committed longer ago than this. */
    synchronized boolean isWithin(long limitNanos, long nowNanos) {
        return !partitions.isEmpty()
                && partitions.values().stream()
                        .allMatch(partition -> partition.freshAt != null && nowNanos - partition.freshAt <= limitNanos);
    }

    private static final class Partition {
        private final Deque<Beat> beats = new ArrayDeque<>();
        private @Nullable Long upToDateAt;
        private @Nullable Long freshAt;
    }

    private record Beat(long offset, long notBefore) {}
}
