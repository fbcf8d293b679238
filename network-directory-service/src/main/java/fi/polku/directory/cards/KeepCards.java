package fi.polku.directory.cards;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Writes cards and brings them through approval to publication. */
public final class KeepCards {

    private final Cards cards;
    private final Editions editions;
    private final Catalogue catalogue;
    private final CardOwners owners;
    private final CardRules rules;
    private final OpenQuestions questions;

    KeepCards(
            Cards cards,
            Editions editions,
            Catalogue catalogue,
            CardOwners owners,
            CardRules rules,
            OpenQuestions questions) {
        this.cards = cards;
        this.editions = editions;
        this.catalogue = catalogue;
        this.owners = owners;
        this.rules = rules;
        this.questions = questions;
    }

    /** Who begins a card is one of its authors. */
    public Held<Card> begin(
            Editor editor, Creation creation, UUID service, CardText text, List<UUID> coAuthors, Instant at) {
        var again = cards.find(creation.id());
        if (again.isPresent()) {
            // A repeat is answered as the first time, even where the rules would now say something else.
            return cards.add(creation, editor.region(), again.get().entry());
        }
        var given = catalogue
                .services()
                .find(service)
                .filter(editor::sees)
                .orElseThrow(() -> refused("/service", "unknown-reference"));
        CardRights.require(CardRights.mayBegin(editor, given), editor, given);
        var authors = new ArrayList<>(coAuthors);
        if (!authors.contains(editor.membership())) {
            authors.addFirst(editor.membership());
        }
        rules.check(text, coAuthors, editor.region());
        var card = Card.begun(given.entry().organisation(), given.entry().unit(), service, text, authors);
        return cards.add(creation, editor.region(), card.happening(Step.WRITE, hand(editor, at)));
    }

    /** A text that changes nothing is answered with the card as it is. */
    public Held<Card> write(
            Editor editor, UUID id, long expectedVersion, CardText text, List<UUID> authors, Instant at) {
        var seen = seen(editor, id, expectedVersion, Step.WRITE);
        if (authors.isEmpty()) {
            throw refused("/authors", "missing");
        }
        rules.check(text, authors, seen.region());
        var written = seen.entry().written(text, authors);
        var changesNothing = written.equals(seen.entry())
                && next(seen, Step.WRITE) == seen.entry().stage();
        return changesNothing ? seen : commit(seen, written, Step.WRITE, hand(editor, at));
    }

    public Held<Card> submit(Editor editor, UUID id, long expectedVersion, Instant at) {
        return step(editor, id, expectedVersion, Step.SUBMIT, at, (card, _) -> {
            rules.checkWhole(card.draft());
            return card.returned(null);
        });
    }

    public Held<Card> recall(Editor editor, UUID id, long expectedVersion, Instant at) {
        return step(editor, id, expectedVersion, Step.RECALL, at, (card, _) -> card);
    }

    /** Publishes the text as the next edition; not while somebody waits for an answer to what the last one left unclear. */
    public Held<Card> approve(Editor editor, UUID id, long expectedVersion, LocalDate reviewOn, Instant at) {
        requireToCome(reviewOn, at);
        return step(editor, id, expectedVersion, Step.APPROVE, at, (card, hand) -> {
            rules.checkGuides(card.service(), LocalDate.ofInstant(at, Today.FINLAND));
            requireAnswered(id);
            keepPublished(id, card);
            return card.showing(
                    new Edition(card.editions() + 1, card.draft(), card.authors(), hand.membership(), at, reviewOn));
        });
    }

    /** The edition that is pushed out of the card is kept before, so that none is ever lost, whatever ends in between. */
    private void keepPublished(UUID id, Card card) {
        if (card.published() != null) {
            editions.keep(id, card.published());
        }
    }

    public Held<Card> giveBack(Editor editor, UUID id, long expectedVersion, String why, Instant at) {
        return step(editor, id, expectedVersion, Step.RETURN, at, (card, _) -> card.returned(why));
    }

    /** The edition holds on; not while somebody waits for an answer to what it left unclear. */
    public Held<Card> review(Editor editor, UUID id, long expectedVersion, LocalDate reviewOn, Instant at) {
        requireToCome(reviewOn, at);
        return step(editor, id, expectedVersion, Step.REVIEW, at, (card, _) -> {
            requireAnswered(id);
            return card.reviewedUntil(reviewOn);
        });
    }

    public Held<Card> withdraw(Editor editor, UUID id, long expectedVersion, Instant at) {
        return step(editor, id, expectedVersion, Step.WITHDRAW, at, (card, _) -> {
            keepPublished(id, card);
            return card.hidden();
        });
    }

    /** Its editions with numbers below this one, the newest first. */
    public List<Edition> editions(Held<Card> card, int below, int limit) {
        var newest = card.entry().published();
        return Stream.concat(
                        Stream.ofNullable(newest).filter(edition -> edition.number() < below),
                        editions
                                .of(card.id(), Math.min(below, newest == null ? below : newest.number()), limit)
                                .stream())
                .limit(limit)
                .toList();
    }

    /** The card, where this reader sees it. */
    public Held<Card> find(Editor reader, UUID id) {
        return cards.find(id)
                .map(owners::today)
                .filter(card -> CardRights.sees(reader, card))
                .orElseThrow(() -> new EntryUnknown(id));
    }

    /** Whether the card is one of the reader's, whatever has become of it. */
    public boolean isOwn(Editor reader, UUID id) {
        return cards.find(id)
                .map(owners::today)
                .filter(card -> CardRights.owns(reader, card))
                .isPresent();
    }

    /** In the order of ids; of what its reader sees. */
    public List<Held<Card>> list(CardQuery query) {
        // What has been handed on and not been written since is still kept under whose it was.
        var asked = query.stage() == null
                ? query
                : query.given(owners.servicesOf(query.reader().organisation()));
        return owners.today(cards.list(asked));
    }

    private Held<Card> step(
            Editor editor,
            UUID id,
            long expectedVersion,
            Step step,
            Instant at,
            BiFunction<Card, Author, Card> change) {
        var seen = seen(editor, id, expectedVersion, step);
        var hand = hand(editor, at);
        return commit(seen, change.apply(seen.entry(), hand), step, hand);
    }

    /** The card in its newest version, where this editor may take this step and it can be taken. */
    private Held<Card> seen(Editor editor, UUID id, long expectedVersion, Step step) {
        var seen = find(editor, id);
        var right = step.isDecision() ? CardRights.mayDecide(editor, seen) : CardRights.mayWrite(editor, seen);
        CardRights.require(right, editor, seen);
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        if (!seen.entry().canTake(step)) {
            throw new IllegalStep(seen.entry().stage(), step);
        }
        return seen;
    }

    private Held<Card> commit(Held<Card> seen, Card card, Step step, Author hand) {
        return cards.replace(seen, card.at(next(seen, step)).happening(step, hand));
    }

    /** Who was left unclear about waits for a word, whatever the next edition says. */
    private void requireAnswered(UUID card) {
        if (questions.to(card)) {
            throw refused("/reviewOn", "questions-open");
        }
    }

    private static Stage next(Held<Card> seen, Step step) {
        var stage = seen.entry().stage();
        return stage.after(step).orElseThrow(() -> new IllegalStep(stage, step));
    }

    private static void requireToCome(LocalDate reviewOn, Instant at) {
        if (!reviewOn.isAfter(LocalDate.ofInstant(at, Today.FINLAND))) {
            throw refused("/reviewOn", "in-past");
        }
    }

    private static Author hand(Editor editor, Instant at) {
        return new Author(editor.membership(), editor.unit(), at);
    }

    private static EntryRefused refused(String pointer, String code) {
        return new EntryRefused(List.of(new Fault(pointer, code, List.of())));
    }
}
