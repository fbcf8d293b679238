package fi.polku.directory.exchange;

import static java.util.Objects.requireNonNull;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.History;
import fi.polku.directory.entries.Turns;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A desk for each kind. Real ones gather what a batch writes until it is to be written; those of a dry run have all that is there
 * before them, and forget all that they do.
 */
final class Desks {

    private final Memory memory;
    private final Map<Kind, Desk<?>> desks;
    private final GatheredEdits edits;
    private final List<Gathered<?>> gathered;
    private final Turns turns;

    private Desks(
            Memory memory, Map<Kind, Desk<?>> desks, GatheredEdits edits, List<Gathered<?>> gathered, Turns turns) {
        this.memory = memory;
        this.desks = desks;
        this.edits = edits;
        this.gathered = gathered;
        this.turns = turns;
    }

    static Desks real(Catalogue all, History history, CodeLists codes, Finland finland, Forms forms, Turns turns) {
        var memory = Memory.of(all);
        var edits = new GatheredEdits(history);
        var gathered = new ArrayList<Gathered<?>>();
        var catalogue = layered(memory.catalogue(), forms, new Layer() {
            @Override
            public <E extends Entry<E>> Entries<E> over(Entries<E> below, Form<E> form) {
                var entries = new Gathered<>(below, form);
                gathered.add(entries);
                return entries;
            }
        });
        var editing = Editing.of(catalogue, edits, codes, finland, Turns.taken());
        return new Desks(memory, desks(memory, catalogue, editing, forms), edits, gathered, turns);
    }

    static Desks forgetful(Catalogue all, CodeLists codes, Finland finland, Forms forms) {
        var memory = Memory.of(all);
        var history = new NoHistory();
        var catalogue = layered(memory.catalogue(), forms, Overlay::new);
        var editing = Editing.of(catalogue, history, codes, finland, Turns.taken());
        var desks = desks(memory, catalogue, editing, forms);
        return new Desks(memory, desks, new GatheredEdits(history), List.of(), Turns.taken());
    }

    private static Map<Kind, Desk<?>> desks(Memory memory, Catalogue all, Editing editing, Forms forms) {
        return Map.of(
                Kind.ORGANISATION,
                new Desk<>(
                        all.organisations(),
                        editing.organisations(),
                        forms.organisations(),
                        memory.organisations()::announceSameAs),
                Kind.UNIT,
                new Desk<>(all.units(), editing.units(), forms.units(), memory.units()::announceSameAs),
                Kind.LOCATION,
                new Desk<>(all.locations(), editing.locations(), forms.locations(), memory.locations()::announceSameAs),
                Kind.SERVICE,
                new Desk<>(all.services(), editing.services(), forms.services(), memory.services()::announceSameAs),
                Kind.PROFESSIONAL,
                new Desk<>(
                        all.professionals(),
                        editing.professionals(),
                        forms.professionals(),
                        memory.professionals()::announceSameAs),
                Kind.NETWORK,
                new Desk<>(all.networks(), editing.networks(), forms.networks(), memory.networks()::announceSameAs));
    }

    private static Catalogue layered(Catalogue below, Forms forms, Layer layer) {
        return new Catalogue(
                below.regions(),
                layer.over(below.organisations(), forms.organisations()),
                layer.over(below.units(), forms.units()),
                layer.over(below.locations(), forms.locations()),
                below.templates(),
                layer.over(below.services(), forms.services()),
                layer.over(below.professionals(), forms.professionals()),
                layer.over(below.networks(), forms.networks()),
                below.paths(),
                below.memberships(),
                below.cards());
    }

    /** A batch is looked at and written in one turn of its region. */
    <T> T inTurn(String region, Supplier<T> work) {
        return turns.of(region, work);
    }

    /** Before a batch: what others have written since counts from now on. */
    void lookAgain(List<Incoming> rows) {
        memory.lookAgain(rows);
    }

    Desk<?> of(Kind kind) {
        return requireNonNull(desks.get(kind));
    }

    /**
     * Writes what the batch has gathered. Edits come first, so that none is lost, whatever ends in between.
     *
     * @return the entries that somebody else has changed in the meantime
     */
    Set<UUID> write() {
        edits.write();
        var stale = new HashSet<UUID>();
        gathered.forEach(entries -> stale.addAll(entries.write()));
        return stale;
    }

    /** What lies between the desks and what is there. */
    private interface Layer {
        <E extends Entry<E>> Entries<E> over(Entries<E> below, Form<E> form);
    }

    /** What a dry run does is not worth remembering. */
    private static final class NoHistory implements History {

        @Override
        public void keep(UUID entry, Edit edit) {}

        @Override
        public List<Edit> of(UUID entry, long below, int limit) {
            return List.of();
        }
    }
}
