package fi.polku.directory.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever may be done to an entry without knowing what it is an entry of. */
public final class EveryKind {

    private final List<Kind<?>> kinds;
    private final History history;
    private final Resting resting;

    EveryKind(Catalogue catalogue, Editing editing, History history) {
        kinds = List.of(
                new Kind<>("service", catalogue.services(), editing.services()),
                new Kind<>("unit", catalogue.units(), editing.units()),
                new Kind<>("organisation", catalogue.organisations(), editing.organisations()),
                new Kind<>("location", catalogue.locations(), editing.locations()),
                new Kind<>("professional", catalogue.professionals(), editing.professionals()),
                new Kind<>("template", catalogue.templates(), editing.templates()),
                new Kind<>("network", catalogue.networks(), editing.networks()),
                new Kind<>("path", catalogue.paths(), editing.paths()),
                new Kind<>(
                        "membership",
                        catalogue.memberships(),
                        editing.memberships().edit()));
        this.history = history;
        this.resting = new Resting(catalogue);
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

    /**
     * Its edits that made versions below this one, the newest first. What was written while the entry was a draft is for the eyes
     * of its owners, as the draft was.
     */
    public List<Edit> history(Editor reader, Found<?> found, long below, int limit) {
        var last = found.held().entry().standing().lastEdit();
        var older = history.of(found.held().id(), below, limit);
        var first = reader.owns(found.held()) ? 0 : publication(found.held().id(), last);
        return Stream.concat(Stream.ofNullable(last).filter(edit -> edit.version() < below), older.stream())
                .filter(edit -> edit.version() >= first)
                .distinct()
                .limit(limit)
                .toList();
    }

    private long publication(UUID id, @Nullable Edit last) {
        return last != null && last.publishes()
                ? last.version()
                : history.publication(id).orElse(0);
    }

    /** Gives a draft up. */
    public Found<?> discardDraft(Found<?> found, Editor editor, long expectedVersion) {
        return found.discardDraft(editor, expectedVersion, resting);
    }

    /**
     * What is being written in a region: new drafts, and what published entries are to become; kind by kind and in the order of ids.
     *
     * @param after the last one told before; absent at the beginning
     */
    public List<Found<?>> drafts(String region, @Nullable Found<?> after, int limit) {
        var all = new ArrayList<Found<?>>();
        var begun = after == null;
        for (var kind : kinds) {
            @Nullable
            UUID behind =
                    after != null && kind.equals(after.kind()) ? after.held().id() : null;
            begun |= behind != null;
            if (begun && all.size() < limit) {
                all.addAll(kind.drafts(region, behind, limit - all.size()));
            }
        }
        return all;
    }

    /** One kind of entry: where it is kept, and how it is edited. */
    public record Kind<E extends Entry<E>>(String name, Entries<E> entries, EditEntries<E> edit) {

        private List<Found<E>> drafts(String region, @Nullable UUID after, int limit) {
            var wanted = Selection.everything().inRegion(region).onlyDrafts();
            return entries.list(wanted.page(after, limit)).stream()
                    .map(held -> new Found<>(this, held))
                    .toList();
        }

        Optional<Found<E>> find(UUID id) {
            return entries.find(id).map(held -> new Found<>(this, held));
        }
    }

    /** An entry with its kind. */
    public record Found<E extends Entry<E>>(Kind<E> kind, Held<E> held) {

        public Found<E> publish(Editor editor, long expectedVersion, Instant at) {
            return new Found<>(kind, kind.edit().publish(editor, held.id(), expectedVersion, at));
        }

        Found<E> discardDraft(Editor editor, long expectedVersion, Resting others) {
            return new Found<>(kind, kind.edit().discardDraft(editor, held.id(), expectedVersion, others));
        }

        public Found<E> assure(Editor editor, long expectedVersion, LocalDate on, Instant at) {
            return new Found<>(kind, kind.edit().assure(editor, held.id(), expectedVersion, on, at));
        }
    }
}
