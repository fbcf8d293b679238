package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.StaleVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The port without a store; it passes the same specification as the one that has one. */
final class InMemoryEntries<E> implements Entries<E> {

    private final Map<UUID, Held<E>> all = new ConcurrentHashMap<>();
    private final Map<UUID, String> macs = new HashMap<>();
    private final BiFunction<E, Field, @Nullable Object> fields;

    InMemoryEntries(BiFunction<E, Field, @Nullable Object> fields) {
        this.fields = fields;
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        var mac = macs.putIfAbsent(creation.id(), creation.bodyMac());
        if (mac != null && !mac.equals(creation.bodyMac())) {
            throw new IdempotencyConflict(creation.id());
        }
        return addIfAbsent(creation.id(), region, entry);
    }

    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        return all.computeIfAbsent(id, absent -> new Held<>(id, 1, region, entry));
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        var next = new Held<>(seen.id(), seen.version() + 1, seen.region(), entry);
        if (!all.replace(seen.id(), seen, next)) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        return next;
    }

    @Override
    public void remove(Held<E> seen) {
        if (!all.remove(seen.id(), seen)) {
            throw new StaleVersion(seen.id(), seen.version());
        }
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        return all.values().stream()
                .filter(held -> selection.region() == null || selection.region().equals(held.region()))
                .filter(held -> selection.after() == null || text(held.id()).compareTo(text(selection.after())) > 0)
                .filter(held -> selection.validOn() == null
                        || (held.entry() instanceof Entry<?> entry
                                && entry.validity().holds(selection.validOn())))
                .filter(held -> selection.reader() == null || isSeen(selection.reader(), held))
                .filter(held -> !selection.drafts()
                        || (held.entry() instanceof Entry<?> entry && isBeingWritten(entry.standing())))
                .filter(held -> selection.unassuredSince() == null
                        || (held.entry() instanceof Entry<?> entry
                                && isUnassured(entry.standing(), selection.unassuredSince())))
                .filter(held -> selection.fields().entrySet().stream()
                        .allMatch(wanted -> matches(fields.apply(held.entry(), wanted.getKey()), wanted.getValue())))
                .sorted(Comparator.comparing(held -> text(held.id())))
                .limit(selection.limit())
                .toList();
    }

    private static boolean isBeingWritten(Standing standing) {
        return standing.draft() || standing.revision() != null;
    }

    private static boolean isUnassured(Standing standing, LocalDate since) {
        return standing.assurance() == null || standing.assurance().on().isBefore(since);
    }

    private static boolean isSeen(Editor reader, Held<?> held) {
        return !(held.entry() instanceof Entry<?> entry)
                || reader.sees(new Held<>(held.id(), held.version(), held.region(), entry));
    }

    private static boolean matches(@Nullable Object actual, Object wanted) {
        return actual instanceof List<?> several ? several.contains(wanted) : wanted.equals(actual);
    }

    /** Unsigned order, which is the store's. */
    private static String text(UUID id) {
        return id.toString();
    }
}
