package fi.polku.referral.lifecycle.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.RedirectReferral;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ends of the loop beside closing: the client told, sent elsewhere, opened again, entered in error. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class EndingController {
    private final Creations creations;
    private final ReadReferral readReferral;
    private final RedirectReferral redirectReferral;
    private final Moves moves;

    EndingController(Creations creations, ReadReferral readReferral, RedirectReferral redirectReferral, Moves moves) {
        this.creations = creations;
        this.readReferral = readReferral;
        this.redirectReferral = redirectReferral;
        this.moves = moves;
    }

    @PostMapping("/inform-client")
    ResponseEntity<ReferralView> informClient(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody ClientInformedRequest request) {
        Closing.ClientInformed informed = moves.informed(caller, "", request);
        return moves.move(
                caller,
                id,
                expected,
                Action.INFORM_CLIENT,
                (sight, by, now) -> new ReferralCommand.InformClient(by, now, informed));
    }

    /** Makes the referral that takes this one's place, and tells of the new one. */
    @PostMapping("/redirect")
    ResponseEntity<ReferralView> redirect(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            IdempotencyKey key,
            @RequestBody RedirectRequest request) {
        Creation creation = creations.of(caller, "redirect-referral:" + id, key, request);
        Sight before = readReferral.read(caller, new ReferralId(id));
        NewReferral wanted = request.instead(new ReferralId(id), before.known().referral(), moves);
        Sight sight = Refusals.told(() -> redirectReferral.redirect(
                caller, new ReferralId(id), known -> expected.check(id, known.version()), creation, wanted));
        return Answers.created(
                "/api/referral/referrals/" + creation.id(),
                1,
                ReferralView.of(sight, 1, readReferral.warnings(caller, sight)));
    }

    @PostMapping("/reopen")
    ResponseEntity<ReferralView> reopen(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        return undo(caller, id, expected, Action.REOPEN, moves.code("/reason", request.reason(), Lists.REOPEN_REASON));
    }

    @PostMapping("/enter-in-error")
    ResponseEntity<ReferralView> enterInError(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        return undo(
                caller,
                id,
                expected,
                Action.ENTER_IN_ERROR,
                moves.code("/reason", request.reason(), Lists.ERROR_REASON));
    }

    private ResponseEntity<ReferralView> undo(
            Caller caller, UUID id, ExpectedVersion expected, Action action, String reason) {
        return moves.move(
                caller, id, expected, action, (sight, by, now) -> new ReferralCommand.Undo(action, by, now, reason));
    }
}
