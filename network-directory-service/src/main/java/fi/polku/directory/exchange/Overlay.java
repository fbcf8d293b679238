package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Entries as they would be: what is written lies over what is there, and is gone with the dry run. */
final class Overlay<E extends Entry<E>> implements Entries<E> {

    private final Entries<E> below;
    private final Form<E> form;
    private final Map<UUID, Held<E>> written = new ConcurrentHashMap<>();
    private final FieldIndex index = new FieldIndex();

    Overlay(Entries<E> below, Form<E> form) {
        this.below = below;
        this.form = form;
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        var over = written.get(id);
        return over == null ? below.find(id) : Optional.of(over);
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        return addIfAbsent(creation.id(), region, entry);
    }

    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        return find(id).orElseGet(() -> write(new Held<>(id, 1, region, entry)));
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        var present = find(seen.id()).orElseThrow();
        if (present.version() != seen.version()) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        return write(new Held<>(seen.id(), seen.version() + 1, seen.region(), entry));
    }

    private Held<E> write(Held<E> held) {
        below.requireRoom(held.id(), held.region(), held.entry());
        index.put(held.id(), form.write(held.entry()));
        written.put(held.id(), held);
        return held;
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        var there = below.list(selection).stream().filter(held -> !written.containsKey(held.id()));
        var over = index.find(selection.fields()).orElseGet(() -> List.copyOf(written.keySet())).stream()
                .flatMap(id -> Optional.ofNullable(written.get(id)).stream())
                .filter(held -> isMeant(held, selection));
        return Stream.concat(there, over).limit(selection.limit()).toList();
    }

    private boolean isMeant(Held<E> held, Selection selection) {
        var inRegion = selection.region() == null || selection.region().equals(held.region());
        return inRegion
                && (selection.validOn() == null || held.entry().validity().holds(selection.validOn()));
    }
}
