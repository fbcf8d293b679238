package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardQuery;
import fi.polku.directory.cards.KeepCards;
import fi.polku.directory.cards.Stage;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Pages;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Today;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(CardController.PATH)
final class CardController {

    static final String PATH = "/api/directory/cards";

    private static final String LIST = "cards";

    private final KeepCards keep;
    private final CardViews views;
    private final Creations creations;
    private final Pages pages;
    private final Today today;

    CardController(KeepCards keep, CardViews views, Creations creations, Pages pages, Today today) {
        this.keep = keep;
        this.views = views;
        this.creations = creations;
        this.pages = pages;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<CardView> begin(Caller caller, IdempotencyKey key, @RequestBody BeginCardRequest request) {
        var editor = Editors.of(caller);
        var creation = creations.of(caller, "begin-card", key, request);
        var begun = CardRefusals.told(() ->
                keep.begin(editor, creation, request.service(), request.text(), request.coAuthors(), today.now()));
        return Answers.created(PATH + "/" + begun.id(), begun.version(), views.of(editor, begun));
    }

    @PutMapping("/{id}")
    ResponseEntity<CardView> write(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody WriteCardRequest request) {
        var editor = Editors.of(caller);
        return shown(
                editor,
                CardRefusals.told(() ->
                        keep.write(editor, id, expected.value(), request.text(), request.authors(), today.now())));
    }

    @GetMapping("/{id}")
    ResponseEntity<CardView> one(Caller caller, @PathVariable UUID id) {
        var reader = Editors.of(caller);
        return shown(reader, CardRefusals.told(() -> keep.find(reader, id)));
    }

    /**
     * Cards that are published, and the caller's own.
     *
     * @param organisation that owns them
     * @param stage of what is being written; the caller's own alone
     * @param mine that the caller writes
     * @param reviewDue whose review is due
     */
    @GetMapping
    ResponseEntity<Items<CardView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean reviewDue) {
        var reader = Editors.of(caller);
        return pages.of(
                LIST,
                caller,
                page,
                (after, limit) -> keep.list(new CardQuery(
                        reader,
                        region,
                        service,
                        organisation,
                        unit,
                        stage,
                        mine ? reader.membership() : null,
                        reviewDue ? today.day() : null,
                        Set.of(),
                        after,
                        limit)),
                card -> views.of(reader, card));
    }

    private ResponseEntity<CardView> shown(Editor reader, Held<Card> card) {
        return Answers.ok(card.version(), views.of(reader, card));
    }
}
