package fi.polku.directory.exchange;

import fi.polku.directory.entries.Addition;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Replacement;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.mongo.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Entries as they will be when a batch is written. Until then its writes lie over what is there, so that each row meets those before
 * it; then they go to the store together.
 */
final class Gathered<E extends Entry<E>> implements Entries<E> {

    private final Entries<E> below;
    private final Form<E> form;
    private final List<Addition<E>> additions = new ArrayList<>();
    private final List<Replacement<E>> replacements = new ArrayList<>();
    private Overlay<E> over;

    Gathered(Entries<E> below, Form<E> form) {
        this.below = below;
        this.form = form;
        this.over = new Overlay<>(below, form);
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        return over.find(id);
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        return over.list(selection);
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        var added = over.add(creation, region, entry);
        additions.add(new Addition<>(creation, region, entry));
        return added;
    }

    /** Rows have sources, and are added by creations. */
    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        throw new UnsupportedOperationException("rows are added by creations");
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        var next = over.replace(seen, entry);
        replacements.add(new Replacement<>(seen, entry));
        return next;
    }

    /** Writes what was gathered, and tells which entries somebody else has replaced in the meantime. */
    Set<UUID> write() {
        below.addAll(additions);
        var stale = below.replaceAll(replacements);
        additions.clear();
        replacements.clear();
        over = new Overlay<>(below, form);
        return stale;
    }
}
