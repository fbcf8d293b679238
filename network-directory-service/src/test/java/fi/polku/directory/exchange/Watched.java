package fi.polku.directory.exchange;

import fi.polku.directory.entries.Addition;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Replacement;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StateTooLarge;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Entries that count what is asked of them, let somebody else be quicker, and may break down amid a writing. */
final class Watched<E> implements Entries<E> {

    private final Entries<E> below;
    private int questions;
    private int writesLeft = Integer.MAX_VALUE;
    private int most = Integer.MAX_VALUE;
    private Runnable quicker = () -> {};

    Watched(Entries<E> below) {
        this.below = below;
    }

    int questions() {
        return questions;
    }

    void beforeItWrites(Runnable somebodyElse) {
        quicker = somebodyElse;
    }

    void breakDownAfter(int writes) {
        writesLeft = writes;
    }

    void holdsAtMost(int characters) {
        most = characters;
    }

    void mend() {
        writesLeft = Integer.MAX_VALUE;
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        questions++;
        return below.find(id);
    }

    @Override
    public List<Held<E>> findAll(Collection<UUID> ids) {
        questions++;
        return below.findAll(ids);
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        questions++;
        return below.list(selection);
    }

    @Override
    public List<Held<E>> listAround(Collection<Selection> selections) {
        questions++;
        return below.listAround(selections);
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        return below.add(creation, region, entry);
    }

    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        return below.addIfAbsent(id, region, entry);
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        return below.replace(seen, entry);
    }

    @Override
    public void addAll(Collection<Addition<E>> additions) {
        quicker.run();
        additions.forEach(one -> {
            write();
            below.addAll(List.of(one));
        });
    }

    @Override
    public Set<UUID> replaceAll(Collection<Replacement<E>> replacements) {
        quicker.run();
        var stale = new HashSet<UUID>();
        replacements.forEach(one -> {
            write();
            stale.addAll(below.replaceAll(List.of(one)));
        });
        return stale;
    }

    @Override
    public void requireRoom(UUID id, String region, E entry) {
        var size = entry.toString().length();
        if (size > most) {
            throw new StateTooLarge(id, size, most);
        }
    }

    private void write() {
        if (writesLeft-- == 0) {
            throw new BrokenDown();
        }
    }

    static final class BrokenDown extends RuntimeException {}
}
