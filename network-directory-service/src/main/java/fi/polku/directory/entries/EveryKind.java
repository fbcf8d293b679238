package fi.polku.directory.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whatever may be done to an entry without knowing what it is an entry of. */
public final class EveryKind {

    private final List<Kind<?>> kinds;
    private final History history;

    EveryKind(Catalogue catalogue, Editing editing, History history) {
        kinds = List.of(
                new Kind<>("service", catalogue.services(), editing.services()),
                new Kind<>("unit", catalogue.units(), editing.units()),
                new Kind<>("organisation", catalogue.organisations(), editing.organisations()),
                new Kind<>("location", catalogue.locations(), editing.locations()),
                new Kind<>("professional", catalogue.professionals(), editing.professionals()),
                new Kind<>("template", catalogue.templates(), editing.templates()),
                new Kind<>("network", catalogue.networks(), editing.networks()),
                new Kind<>(
                        "membership",
                        catalogue.memberships(),
                        editing.memberships().edit()));
        this.history = history;
    }

    public List<Kind<?>> kinds() {
        return kinds;
    }

    /** The entry, where there is one and this reader sees it. */
    public Optional<Found<?>> find(Editor reader, UUID id) {
        return find(id).filter(found -> reader.sees(found.held()));
    }

    /** The entry, drafts too: for work that shows it to nobody. */
    public Optional<Found<?>> find(UUID id) {
        return kinds.stream().<Found<?>>flatMap(kind -> kind.find(id).stream()).findFirst();
    }

    /** Its edits that made versions below this one, the newest first. */
    public List<Edit> history(Found<?> found, long below, int limit) {
        var last = found.held().entry().standing().lastEdit();
        var older = history.of(found.held().id(), below, limit);
        return Stream.concat(Stream.ofNullable(last).filter(edit -> edit.version() < below), older.stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /** One kind of entry: where it is kept, and how it is edited. */
    public record Kind<E extends Entry<E>>(String name, Entries<E> entries, EditEntries<E> edit) {

        Optional<Found<E>> find(UUID id) {
            return entries.find(id).map(held -> new Found<>(this, held));
        }
    }

    /** An entry with its kind. */
    public record Found<E extends Entry<E>>(Kind<E> kind, Held<E> held) {

        public Found<E> publish(Editor editor, long expectedVersion, Instant at) {
            return new Found<>(kind, kind.edit().publish(editor, held.id(), expectedVersion, at));
        }

        public Found<E> discardDraft(Editor editor, long expectedVersion) {
            return new Found<>(kind, kind.edit().discardDraft(editor, held.id(), expectedVersion));
        }

        public Found<E> assure(Editor editor, long expectedVersion, LocalDate on, Instant at) {
            return new Found<>(kind, kind.edit().assure(editor, held.id(), expectedVersion, on, at));
        }
    }
}
