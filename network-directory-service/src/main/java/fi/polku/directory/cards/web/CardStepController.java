package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.KeepCards;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.Today;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a card from its authors through the manager's approval to everybody. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(CardController.PATH + "/{id}")
final class CardStepController {

    private final KeepCards keep;
    private final CardViews views;
    private final Today today;

    CardStepController(KeepCards keep, CardViews views, Today today) {
        this.keep = keep;
        this.views = views;
        this.today = today;
    }

    /** Asks the manager to approve the text. */
    @PostMapping("/submit")
    ResponseEntity<CardView> submit(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.submit(editor, id, expected.value(), today.now()));
    }

    /** Takes that back. */
    @PostMapping("/recall")
    ResponseEntity<CardView> recall(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.recall(editor, id, expected.value(), today.now()));
    }

    /** Publishes the text as the next edition, for everybody. */
    @PostMapping("/approve")
    ResponseEntity<CardView> approve(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReviewOnRequest request) {
        return step(caller, editor -> keep.approve(editor, id, expected.value(), request.reviewOn(), today.now()));
    }

    /** Gives the text back to its authors. */
    @PostMapping("/return")
    ResponseEntity<CardView> giveBack(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReturnCardRequest request) {
        return step(caller, editor -> keep.giveBack(editor, id, expected.value(), request.reason(), today.now()));
    }

    /** Says that the published edition holds on. */
    @PostMapping("/review")
    ResponseEntity<CardView> review(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReviewOnRequest request) {
        return step(caller, editor -> keep.review(editor, id, expected.value(), request.reviewOn(), today.now()));
    }

    /** Takes the card back from everybody. */
    @PostMapping("/withdraw")
    ResponseEntity<CardView> withdraw(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return step(caller, editor -> keep.withdraw(editor, id, expected.value(), today.now()));
    }

    private ResponseEntity<CardView> step(Caller caller, Function<Editor, Held<Card>> command) {
        var editor = Editors.of(caller);
        var card = CardRefusals.told(() -> command.apply(editor));
        return Answers.ok(card.version(), views.of(editor, card));
    }
}
