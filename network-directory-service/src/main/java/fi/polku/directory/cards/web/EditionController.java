package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardRights;
import fi.polku.directory.cards.CardTemplate;
import fi.polku.directory.cards.CardTemplates;
import fi.polku.directory.cards.CardText;
import fi.polku.directory.cards.Comparison;
import fi.polku.directory.cards.Edition;
import fi.polku.directory.cards.KeepCards;
import fi.polku.directory.entries.Held;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Older texts of cards, and the questions that they answer. */
@RestController
@ConditionalOnWebApplication
final class EditionController {

    private static final String NUMBER = "number";

    private final KeepCards keep;
    private final CardTemplates templates;
    private final Cursors cursors;

    EditionController(KeepCards keep, CardTemplates templates, Cursors cursors) {
        this.keep = keep;
        this.templates = templates;
        this.cursors = cursors;
    }

    /** All versions of all sets of guiding questions. */
    @GetMapping("/api/directory/card-templates")
    Items<CardTemplate> templates(Caller caller) {
        return new Items<>(templates.all());
    }

    /** All editions, the newest first. */
    @GetMapping(CardController.PATH + "/{id}/editions")
    ResponseEntity<Items<EditionView>> editions(Caller caller, @PathVariable UUID id, PageRequest page) {
        var card = card(caller, id);
        var list = "editions-" + id;
        var below = page.cursor() == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(cursors.read(caller, list, page.cursor()).get(NUMBER));
        return Answers.page(Page.of(
                        keep.editions(card, below, page.limit() + 1),
                        page.limit(),
                        last -> cursors.sign(caller, list, Map.of(NUMBER, Integer.toString(last.number()))))
                .map(EditionView::of));
    }

    /**
     * What an edition says otherwise than another one.
     *
     * @param from the one before {@code to} where none is named
     * @param to the newest one where none is named
     * @param draft compares the text that is being written instead, for its owners; {@code from} the newest edition where none is named
     */
    @GetMapping(CardController.PATH + "/{id}/comparison")
    ComparisonView compare(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "false") boolean draft) {
        var card = card(caller, id);
        if (draft) {
            return draft(caller, card, from == null ? card.entry().editions() : from);
        }
        var newer = to == null ? card.entry().editions() : to;
        var older = from == null ? newer - 1 : from;
        return new ComparisonView(older, newer, Comparison.between(text(card, older), textOf(card, newer)));
    }

    /** Who decides on a text sees what it changes. */
    private ComparisonView draft(Caller caller, Held<Card> card, int from) {
        if (!CardRights.owns(Editors.of(caller), card)) {
            throw new NotFound();
        }
        return new ComparisonView(
                from, null, Comparison.between(text(card, from), card.entry().draft()));
    }

    private @Nullable CardText text(Held<Card> card, int number) {
        return number == 0 ? null : textOf(card, number);
    }

    private CardText textOf(Held<Card> card, int number) {
        return keep.editions(card, number == Integer.MAX_VALUE ? number : number + 1, 1).stream()
                .filter(edition -> edition.number() == number)
                .map(Edition::text)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Held<Card> card(Caller caller, UUID id) {
        return CardRefusals.told(() -> keep.find(Editors.of(caller), id));
    }
}
