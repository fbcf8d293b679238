package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Entries as they would be: what is written lies over what is there, and is gone with the dry run. */
final class Overlay<E extends Entry<E>> implements Entries<E> {

    private final Entries<E> below;
    private final Form<E> form;
    private final Map<UUID, Held<E>> written = new ConcurrentHashMap<>();

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
        return find(id).orElseGet(() -> written.computeIfAbsent(id, _ -> new Held<>(id, 1, region, entry)));
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        var present = find(seen.id()).orElseThrow();
        if (present.version() != seen.version()) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        var next = new Held<>(seen.id(), seen.version() + 1, seen.region(), entry);
        written.put(seen.id(), next);
        return next;
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        var there = below.list(selection).stream().filter(held -> !written.containsKey(held.id()));
        var over = written.values().stream().filter(held -> matches(held, selection));
        return Stream.concat(there, over).limit(selection.limit()).toList();
    }

    private boolean matches(Held<E> held, Selection selection) {
        if (selection.region() != null && !selection.region().equals(held.region())) {
            return false;
        }
        if (selection.validOn() != null && !held.entry().validity().holds(selection.validOn())) {
            return false;
        }
        var body = form.write(held.entry());
        return selection.fields().entrySet().stream()
                .allMatch(wanted -> holds(
                        body.at(pointer(wanted.getKey())), wanted.getValue().toString()));
    }

    private static boolean holds(JsonNode value, String wanted) {
        return value.isArray()
                ? value.valueStream().anyMatch(each -> holds(each, wanted))
                : value.asString("").equals(wanted);
    }

    private static String pointer(Field field) {
        return switch (field) {
            case ORGANISATION -> "/organisation";
            case UNIT -> "/unit";
            case COORDINATING_UNIT -> "/coordinatingUnit";
            case KIND -> "/kind";
            case ROLE -> "/role";
            case ISSUER -> "/issuer";
            case SUBJECT -> "/subject";
            case DUTIES -> "/duties";
            case NAME -> "/name/fi";
            case FULL_NAME -> "/fullName";
            case PROFESSION -> "/profession";
            case TEMPLATE -> "/template";
            case LOCATIONS -> "/locations";
        };
    }
}
