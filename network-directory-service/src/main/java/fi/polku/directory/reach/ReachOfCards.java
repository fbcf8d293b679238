package fi.polku.directory.reach;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardQuery;
import fi.polku.directory.cards.CardRights;
import fi.polku.directory.cards.KeepCards;
import fi.polku.directory.entries.Behind;
import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records where a card was told of, hears what its readers say, and has their questions answered. */
public final class ReachOfCards {

    /** More cards than anybody writes. */
    private static final int MOST_WRITTEN = 1_000;

    private final KeepCards cards;
    private final Entries<Dissemination> disseminations;
    private final Entries<Feedback> feedback;
    private final FeedbackLists lists;
    private final Entries<KnowledgeAnswer> knowledge;
    private final Period answerWithin;

    ReachOfCards(
            KeepCards cards,
            Entries<Dissemination> disseminations,
            Entries<Feedback> feedback,
            FeedbackLists lists,
            Entries<KnowledgeAnswer> knowledge,
            Period answerWithin) {
        this.cards = cards;
        this.disseminations = disseminations;
        this.feedback = feedback;
        this.lists = lists;
        this.knowledge = knowledge;
        this.answerWithin = answerWithin;
    }

    public Held<Dissemination> disseminate(
            Editor editor,
            Creation creation,
            UUID card,
            LocalDate on,
            String event,
            String audience,
            @Nullable Integer reach,
            Instant at) {
        var again = disseminations.find(creation.id());
        if (again.isPresent()) {
            return repeated(disseminations, creation, again.get());
        }
        var told = published(editor, card);
        if (!CardRights.mayWrite(editor, told) && !CardRights.mayDecide(editor, told)) {
            throw forbidden(editor, told);
        }
        if (on.isAfter(LocalDate.ofInstant(at, Today.FINLAND))) {
            throw refused("/on", "in-future");
        }
        var record = new Dissemination(card, on, event, audience, reach, editor.membership());
        return disseminations.add(creation, told.region(), record);
    }

    /** Everybody who reads a card may say what it did for them. */
    public Held<Feedback> say(
            Editor editor, Creation creation, UUID card, Verdict verdict, @Nullable String question, Instant at) {
        var again = feedback.find(creation.id());
        if (again.isPresent()) {
            return repeated(feedback, creation, again.get());
        }
        var read = published(editor, card);
        var asks = verdict == Verdict.STILL_UNKNOWN;
        if (asks && question == null) {
            throw refused("/question", "missing");
        }
        if (!asks && question != null) {
            throw refused("/question", "not-asked");
        }
        return feedback.add(
                creation,
                read.region(),
                new Feedback(
                        card,
                        read.entry().organisation(),
                        read.entry().editions(),
                        verdict,
                        question,
                        editor.membership(),
                        editor.unit(),
                        at,
                        asks ? LocalDate.ofInstant(at, Today.FINLAND).plus(answerWithin) : null,
                        asks,
                        null));
    }

    /** By the owners; once. */
    public Held<Feedback> answer(Editor editor, UUID id, long expectedVersion, String text, Instant at) {
        var seen = find(editor, id);
        var card = cards.find(editor, seen.entry().card());
        if (!CardRights.mayWrite(editor, card) && !CardRights.mayDecide(editor, card)) {
            throw forbidden(editor, card);
        }
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        if (!seen.entry().open()) {
            throw new AlreadyAnswered();
        }
        return feedback.replace(seen, seen.entry().answered(new Feedback.Reply(text, editor.membership(), at)));
    }

    /** For all who see the card: what one has asked, others ask too. And for who said it, whatever has become of the card. */
    public Held<Feedback> find(Editor reader, UUID id) {
        var said = feedback.find(id).orElseThrow(() -> new EntryUnknown(id));
        if (!said.entry().by().equals(reader.membership())) {
            cards.find(reader, said.entry().card());
        }
        return said;
    }

    /** All that was said of a card, the newest first. */
    public List<Held<Feedback>> saidOf(Editor reader, UUID card, @Nullable Behind after, int limit) {
        return lists.of(cards.find(reader, card).id(), after, limit);
    }

    /** Whether the reader learns who said it: so that nobody keeps quiet, the owners do, and whoever it was. */
    public boolean knowsWho(Editor reader, Held<Feedback> said) {
        return said.entry().by().equals(reader.membership())
                || cards.isOwn(reader, said.entry().card());
    }

    /** Questions that wait for an answer of the reader's organisation, or about cards that the reader writes for another. */
    public List<Held<Feedback>> waiting(
            Editor reader, boolean mine, @Nullable LocalDate overdueOn, @Nullable Behind after, int limit) {
        return lists.questions(new QuestionQuery(
                mine ? null : reader.organisation(), writtenBy(reader), null, true, overdueOn, after, limit));
    }

    /** What the reader has asked, answered or not. */
    public List<Held<Feedback>> askedBy(
            Editor reader, @Nullable LocalDate overdueOn, @Nullable Behind after, int limit) {
        return lists.questions(new QuestionQuery(null, Set.of(), reader.membership(), false, overdueOn, after, limit));
    }

    private Set<UUID> writtenBy(Editor reader) {
        return cards
                .list(new CardQuery(
                        reader, null, null, null, null, null, reader.membership(), null, Set.of(), null, MOST_WRITTEN))
                .stream()
                .map(Held::id)
                .collect(Collectors.toSet());
    }

    public List<Held<Dissemination>> disseminationsOf(Editor reader, UUID card, @Nullable UUID after, int limit) {
        return disseminations.list(
                Selection.where(Field.CARD, cards.find(reader, card).id()).page(after, limit));
    }

    /** How far it has come, in numbers. */
    public Totals totalsOf(Editor reader, UUID card) {
        var of = Selection.where(Field.CARD, cards.find(reader, card).id());
        return Totals.of(
                disseminations.list(of).stream().map(Held::entry).toList(),
                feedback.list(of).stream().map(Held::entry).toList());
    }

    /** Once before and once after, each; what was said stays, and saying it again is no other word. */
    public Held<KnowledgeAnswer> know(Editor editor, UUID card, Moment moment, int score) {
        var asked = cards.find(editor, card);
        var said = knowledge.addIfAbsent(
                idOf(editor, card, moment),
                asked.region(),
                new KnowledgeAnswer(
                        card,
                        moment,
                        asked.entry().authors().contains(editor.membership()),
                        asked.entry().unit().equals(editor.unit()),
                        score,
                        editor.membership()));
        if (said.entry().score() != score) {
            throw new AlreadyAnswered();
        }
        return said;
    }

    /** What the reader said, before first. */
    public List<Held<KnowledgeAnswer>> ownKnowledge(Editor reader, UUID card) {
        var id = cards.find(reader, card).id();
        return Arrays.stream(Moment.values())
                .flatMap(moment -> knowledge.find(idOf(reader, id, moment)).stream())
                .toList();
    }

    private static UUID idOf(Editor editor, UUID card, Moment moment) {
        return Ids.derived(
                "card-knowledge", card.toString(), editor.membership().toString(), moment.name());
    }

    public List<Knowledge.Group> knowledgeOf(Editor reader, UUID card) {
        var id = cards.find(reader, card).id();
        return Knowledge.of(knowledge.list(Selection.where(Field.CARD, id)).stream()
                .map(Held::entry)
                .toList());
    }

    /** A repeat is answered as the first time, whatever has become of the card. */
    private static <E> Held<E> repeated(Entries<E> entries, Creation creation, Held<E> first) {
        return entries.add(creation, first.region(), first.entry());
    }

    private Held<Card> published(Editor reader, UUID id) {
        var card = cards.find(reader, id);
        if (card.entry().published() == null) {
            throw refused("/card", "not-published");
        }
        return card;
    }

    private static EditForbidden forbidden(Editor editor, Held<Card> card) {
        return new EditForbidden(
                card.region().equals(editor.region())
                        ? EditForbidden.Reason.DUTY_MISSING
                        : EditForbidden.Reason.OTHER_REGION);
    }

    private static EntryRefused refused(String pointer, String code) {
        return new EntryRefused(List.of(new Fault(pointer, code, List.of())));
    }
}
