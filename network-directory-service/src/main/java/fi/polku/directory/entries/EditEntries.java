package fi.polku.directory.entries;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Creates and changes the entries of one kind, in the editor's own region and by its rules. */
public final class EditEntries<E extends Entry<E>> {

    private final Entries<E> entries;
    private final History history;
    private final Set<String> writers;
    private final List<Rule<E>> rules;
    private final Turns turns;

    /** @param writers the duties, any one of which lets write */
    EditEntries(Entries<E> entries, History history, Set<String> writers, List<Rule<E>> rules, Turns turns) {
        this.entries = entries;
        this.history = history;
        this.writers = Set.copyOf(writers);
        this.rules = List.copyOf(rules);
        this.turns = turns;
    }

    public Held<E> create(Editor editor, Creation creation, E proposed, Instant at) {
        requireDuty(editor);
        return inTurn(editor, () -> {
            if (entries.find(creation.id()).isEmpty()) {
                // A repeat is answered as the first time, even where the rules would now say something else.
                check(new Proposal<>(creation.id(), editor.region(), null, proposed));
            }
            return entries.add(creation, editor.region(), begun(proposed, editor.hand(at)));
        });
    }

    /** What is checked against other entries is written before anybody else's edit is checked. */
    Held<E> inTurn(Editor editor, Supplier<Held<E>> work) {
        return turns.of(editor.region(), work);
    }

    /** Adds what the operator wants, by the same rules. */
    Held<E> createAsOperator(UUID id, String region, E proposed, Instant at) {
        return turns.of(region, () -> {
            check(new Proposal<>(id, region, null, proposed));
            return entries.addIfAbsent(id, region, begun(proposed, Hand.ofTheOperator(at)));
        });
    }

    /**
     * Replaces what may change; a proposal that changes nothing is answered with the entry as it is. What is published, and
     * proposed as a draft, stays as it is until somebody publishes the draft.
     */
    public Held<E> replace(Editor editor, UUID id, long expectedVersion, E proposed, Instant at) {
        return inTurn(editor, () -> replaceNow(editor, id, expectedVersion, proposed, at));
    }

    private Held<E> replaceNow(Editor editor, UUID id, long expectedVersion, E proposed, Instant at) {
        var seen = editable(editor, id, expectedVersion);
        var entry = carriedOn(seen.entry(), proposed);
        return proposed.standing().draft() && !seen.entry().standing().draft()
                ? draft(seen, entry, editor.hand(at))
                : put(seen, entry, editor.hand(at));
    }

    /** References to other drafts are no fault yet: they may be published before this one. */
    private Held<E> draft(Held<E> seen, E wanted, Hand hand) {
        var asDraft = Standing.proposed(true, wanted.standing().lifeCycle());
        check(new Proposal<>(seen.id(), seen.region(), seen.entry(), wanted.withStanding(asDraft)));
        var revision = Revision.of(wanted, seen.entry(), hand);
        return revised(seen, revision.changesNothing() ? null : revision);
    }

    /** Not told to anybody: neither a fact nor an edit of what is published. */
    private Held<E> revised(Held<E> seen, @Nullable Revision next) {
        var standing = seen.entry().standing();
        return Objects.equals(standing.revision(), next)
                ? seen
                : entries.replace(seen, seen.entry().withStanding(standing.revised(next)));
    }

    private Held<E> put(Held<E> seen, E entry, Hand hand) {
        if (entry.equals(seen.entry())) {
            return seen;
        }
        check(new Proposal<>(seen.id(), seen.region(), seen.entry(), entry));
        return commit(seen, entry, whatHappened(seen.entry(), entry), hand);
    }

    /** Gives up the draft of what is published; a draft that never was goes altogether, unless others rest on it. */
    Held<E> discardDraft(Editor editor, UUID id, long expectedVersion, Resting others) {
        return inTurn(editor, () -> {
            var seen = editable(editor, id, expectedVersion);
            if (!seen.entry().standing().draft()) {
                return revised(seen, null);
            }
            if (others.isRestedOn(id)) {
                throw new EntryRefused(Fault.at("/standing/draft", "still-named"));
            }
            entries.remove(seen);
            history.forget(id);
            return seen;
        });
    }

    /** Shows a draft to everybody: one that was never published, or what a published entry was to become. */
    public Held<E> publish(Editor editor, UUID id, long expectedVersion, Instant at) {
        return inTurn(editor, () -> publishNow(editor, id, expectedVersion, at));
    }

    private Held<E> publishNow(Editor editor, UUID id, long expectedVersion, Instant at) {
        var seen = approvable(editor, id, expectedVersion);
        var revision = seen.entry().standing().revision();
        if (revision != null) {
            return publish(seen, revision, editor.hand(at));
        }
        if (!seen.entry().standing().draft()) {
            return seen;
        }
        var entry = seen.entry().withStanding(seen.entry().standing().published());
        check(new Proposal<>(id, seen.region(), seen.entry(), entry));
        return commit(seen, entry, FactName.PUBLISHED, editor.hand(at));
    }

    private Held<E> publish(Held<E> seen, Revision revision, Hand hand) {
        if (!revision.isOver(seen.entry())) {
            throw new EntryRefused(Fault.at("/standing/draft", "draft-outdated"));
        }
        var wanted = carriedOn(seen.entry(), revision.wanted(seen.entry()));
        return put(seen, wanted.withStanding(wanted.standing().revised(null)), hand);
    }

    /** Takes the editor's word that the entry is true on this day. */
    public Held<E> assure(Editor editor, UUID id, long expectedVersion, LocalDate on, Instant at) {
        var seen = approvable(editor, id, expectedVersion);
        if (on.isAfter(LocalDate.ofInstant(at, Today.FINLAND))) {
            throw new EntryRefused(Fault.at("/on", "in-future"));
        }
        var standing = seen.entry().standing().assured(new Assurance(on, editor.membership()));
        if (standing.equals(seen.entry().standing())) {
            return seen;
        }
        return commit(seen, seen.entry().withStanding(standing), FactName.ASSURED, editor.hand(at));
    }

    /** The entry, where this editor may change it and has seen its newest version. */
    Held<E> editable(Editor editor, UUID id, long expectedVersion) {
        var seen = own(editor, id);
        requireDuty(editor);
        requireNewest(seen, expectedVersion);
        return seen;
    }

    /** Who answers for services may publish and assure what others wrote (S2-8). */
    private Held<E> approvable(Editor editor, UUID id, long expectedVersion) {
        var seen = own(editor, id);
        if (!mayApprove(editor, seen)) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
        requireNewest(seen, expectedVersion);
        return seen;
    }

    private Held<E> own(Editor editor, UUID id) {
        var seen = entries.find(id).filter(editor::sees).orElseThrow(() -> new EntryUnknown(id));
        if (!seen.region().equals(editor.region())) {
            throw new EditForbidden(EditForbidden.Reason.OTHER_REGION);
        }
        return seen;
    }

    private static void requireNewest(Held<?> seen, long expectedVersion) {
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(seen.id(), expectedVersion);
        }
    }

    public boolean mayChange(Editor editor, Held<E> held) {
        return held.region().equals(editor.region()) && editor.hasAny(writers);
    }

    public boolean mayApprove(Editor editor, Held<E> held) {
        return held.region().equals(editor.region())
                && (editor.hasAny(writers) || editor.duties().contains(Duties.SERVICE_MANAGER));
    }

    void requireDuty(Editor editor) {
        if (!editor.hasAny(writers)) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
    }

    /**
     * Stores the entry with what happened to it. The edit that it pushes out of the entry is kept before, so that no edit is
     * ever lost, whatever ends in between.
     */
    Held<E> commit(Held<E> seen, E entry, FactName what, Hand hand) {
        var pushedOut = seen.entry().standing().lastEdit();
        if (pushedOut != null) {
            history.keep(seen.id(), pushedOut);
        }
        var edit = Edit.of(seen.version() + 1, hand, Changes.between(seen.entry(), entry))
                .drafted(writerOf(seen.entry(), entry));
        return entries.replace(seen, entry.happening(what, hand).edited(edit));
    }

    /** Who wrote the draft that is no longer one. */
    private static @Nullable UUID writerOf(Entry<?> before, Entry<?> after) {
        var revision = before.standing().revision();
        return revision == null || after.standing().revision() != null ? null : revision.by();
    }

    /** The entry with what an edit leaves alone. */
    private static <E extends Entry<E>> E carriedOn(E seen, E proposed) {
        return proposed.withFacts(seen.facts()).withStanding(proposed.standing().proposedOver(seen.standing()));
    }

    static <E extends Entry<E>> E begun(E proposed, Hand hand) {
        return proposed.happening(FactName.CREATED, hand).edited(Edit.of(1, hand, List.of()));
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
