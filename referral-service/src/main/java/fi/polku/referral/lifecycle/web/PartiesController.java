package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.ReferralId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for it: units are the parties, one member of each is responsible (rule 7). */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class PartiesController {
    private final HandleReferral handleReferral;
    private final Moves moves;

    PartiesController(HandleReferral handleReferral, Moves moves) {
        this.handleReferral = handleReferral;
        this.moves = moves;
    }

    @PostMapping("/take-over")
    ResponseEntity<ReferralView> takeOver(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.TAKE_OVER);
    }

    @PostMapping("/hand-back")
    ResponseEntity<ReferralView> handBack(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.HAND_BACK);
    }

    @PostMapping("/take-over-sending")
    ResponseEntity<ReferralView> takeOverSending(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.TAKE_OVER_SENDING);
    }

    @PostMapping("/hand-back-sending")
    ResponseEntity<ReferralView> handBackSending(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.HAND_BACK_SENDING);
    }

    @PostMapping("/forward")
    ResponseEntity<ReferralView> forward(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ForwardRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.FORWARD_REASON);
        EntryKind kind = request.target().onPlatform();
        UUID entry = request.target().required();
        return Moves.answer(Refusals.told(() -> handleReferral.forward(
                caller, new ReferralId(id), known -> expected.check(id, known.version()), kind, entry, reason)));
    }

    /** Where no permission covers the next one: the sender is asked first. */
    @PostMapping("/ask-to-forward")
    ResponseEntity<ReferralView> askToForward(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ForwardRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.FORWARD_REASON);
        EntryKind kind = request.target().onPlatform();
        UUID entry = request.target().required();
        return Moves.answer(Refusals.told(() -> handleReferral.askToForward(
                caller, new ReferralId(id), known -> expected.check(id, known.version()), kind, entry, reason)));
    }

    @PostMapping("/refuse-to-forward")
    ResponseEntity<ReferralView> refuseToForward(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.REFUSE_TO_FORWARD);
    }

    @PostMapping("/agree-to-forward")
    ResponseEntity<ReferralView> agreeToForward(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return Moves.answer(Refusals.told(() -> handleReferral.agreeToForward(
                caller, new ReferralId(id), known -> expected.check(id, known.version()))));
    }
}
