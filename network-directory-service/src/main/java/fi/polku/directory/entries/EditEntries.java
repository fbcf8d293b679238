package fi.polku.directory.entries;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Creates and changes the entries of one kind, in the editor's own region and by its rules. */
public final class EditEntries<E extends Entry<E>> {

    private final Entries<E> entries;
    private final Set<String> writers;
    private final List<Rule<E>> rules;

    /** @param writers the duties, any one of which lets write */
    EditEntries(Entries<E> entries, Set<String> writers, List<Rule<E>> rules) {
        this.entries = entries;
        this.writers = Set.copyOf(writers);
        this.rules = List.copyOf(rules);
    }

    public Held<E> create(Editor editor, Creation creation, E proposed, Instant at) {
        requireDuty(editor);
        var entry = proposed.happening(FactName.CREATED, new Hand(editor.unit(), at));
        if (entries.find(creation.id()).isEmpty()) {
            // A repeat is answered as the first time, even where the rules would now say something else.
            check(new Proposal<>(creation.id(), editor.region(), null, entry));
        }
        return entries.add(creation, editor.region(), entry);
    }

    /** Replaces what may change; a proposal that changes nothing is answered with the entry as it is. */
    public Held<E> replace(Editor editor, UUID id, long expectedVersion, E proposed, Instant at) {
        var seen = editable(editor, id, expectedVersion);
        var entry = proposed.withFacts(seen.entry().facts());
        if (entry.equals(seen.entry())) {
            return seen;
        }
        check(new Proposal<>(id, seen.region(), seen.entry(), entry));
        return entries.replace(seen, entry.happening(whatHappened(seen.entry(), entry), new Hand(editor.unit(), at)));
    }

    /** The entry, where this editor may change it and has seen its newest version. */
    Held<E> editable(Editor editor, UUID id, long expectedVersion) {
        var seen = entries.find(id).orElseThrow(() -> new EntryUnknown(id));
        if (!seen.region().equals(editor.region())) {
            throw new EditForbidden(EditForbidden.Reason.OTHER_REGION);
        }
        requireDuty(editor);
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        return seen;
    }

    public boolean mayChange(Editor editor, Held<E> held) {
        return held.region().equals(editor.region()) && editor.hasAny(writers);
    }

    void requireDuty(Editor editor) {
        if (!editor.hasAny(writers)) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
    }

    private void check(Proposal<E> proposal) {
        var faults = new Faults();
        rules.forEach(rule -> rule.check(proposal, faults));
        faults.refuseIfAny();
    }

    private static FactName whatHappened(Entry<?> before, Entry<?> after) {
        var endIsNews = after.validity().to() != null
                && !after.validity().to().equals(before.validity().to());
        return endIsNews ? FactName.ENDED : FactName.CHANGED;
    }
}
