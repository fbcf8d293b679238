package fi.polku.directory.search.messaging;

import fi.polku.contracts.PublicState;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.platform.messaging.Arrival;
import fi.polku.platform.messaging.ReadFrom;
import fi.polku.platform.messaging.UngroupedReader;
import fi.polku.platform.messaging.UngroupedReader.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this replica's index by the directory's own topic, from its beginning at every start. What entries name is read first, then the
 * entries, so that the first filling draws each of them once; after that both are followed, and what is named by others is drawn
 * anew when it changes.
 */
final class IndexFeed implements IndexWorker.Steps {

    private static final Map<String, PublishedType> NAMED =
            types(PublishedType.ORGANISATION, PublishedType.UNIT, PublishedType.LOCATION, PublishedType.TEMPLATE);
    private static final Map<String, PublishedType> NAMING = types(
            PublishedType.SERVICE,
            PublishedType.PROFESSIONAL,
            PublishedType.NETWORK,
            PublishedType.CARD,
            PublishedType.PATH);

    private final DirectoryIndex index;
    private final UngroupedReader reader;
    private final Map<UUID, Version> versions = new ConcurrentHashMap<>();
    private final Set<UUID> changed = new HashSet<>();
    private @Nullable Reading named;
    private @Nullable Reading naming;
    private volatile boolean complete;

    IndexFeed(DirectoryIndex index, UngroupedReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /** Whether the index has held all that had been published when this replica started. */
    @Override
    public boolean isComplete() {
        return complete;
    }

    /** Goes on by as much as can be gone on; called again and again, so that what has come can be found soon. */
    @Override
    public synchronized void step() {
        if (named == null) {
            named = follow(NAMED);
        } else if (naming == null && named.isCaughtUp()) {
            changed.clear();
            naming = follow(NAMING);
        } else if (naming != null && naming.isCaughtUp()) {
            if (!changed.isEmpty()) {
                index.redraw(Set.copyOf(changed));
                changed.clear();
            }
            index.refresh();
            complete = true;
        }
    }

    @Override
    public synchronized void stop() {
        Stream.of(named, naming).forEach(reading -> {
            if (reading != null) {
                reading.close();
            }
        });
    }

    private Reading follow(Map<String, PublishedType> types) {
        return reader.read(Topics.DIRECTORY, new ReadFrom.Beginning(), arrivals -> take(arrivals, types));
    }

    private synchronized void take(List<Arrival> arrivals, Map<String, PublishedType> types) {
        for (var arrival : arrivals) {
            var type = types.get(arrival.ceType());
            if (type != null && isNewer(arrival)) {
                reader.parse(arrival, type.record()).ifPresent(this::put);
            }
        }
    }

    private void put(PublicState state) {
        if (index.put(state)) {
            changed.add(state.id());
        }
    }

    /** A record may come again, or late. */
    private boolean isNewer(Arrival arrival) {
        var version = new Version(arrival.epoch(), arrival.sequence());
        return versions.merge(arrival.id(), version, (known, come) -> come.compareTo(known) > 0 ? come : known)
                .equals(version);
    }

    private static Map<String, PublishedType> types(PublishedType... types) {
        return Stream.of(types).collect(Collectors.toMap(PublishedType::ceType, Function.identity()));
    }

    private record Version(long epoch, long sequence) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return epoch == other.epoch ? Long.compare(sequence, other.sequence) : Long.compare(epoch, other.epoch);
        }
    }
}
