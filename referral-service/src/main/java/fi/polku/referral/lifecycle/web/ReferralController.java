package fi.polku.referral.lifecycle.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.CreateReferral;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.Made;
import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/referrals")
class ReferralController {
    private final Creations creations;
    private final CreateReferral createReferral;
    private final ReadReferral readReferral;
    private final HandleReferral handleReferral;
    private final Moves moves;

    ReferralController(
            Creations creations,
            CreateReferral createReferral,
            ReadReferral readReferral,
            HandleReferral handleReferral,
            Moves moves) {
        this.creations = creations;
        this.createReferral = createReferral;
        this.readReferral = readReferral;
        this.handleReferral = handleReferral;
        this.moves = moves;
    }

    @PostMapping
    ResponseEntity<ReferralView> create(Caller caller, IdempotencyKey key, @RequestBody CreateReferralRequest request) {
        NewReferral wanted = request.toNewReferral(moves);
        Creation creation = creations.of(caller, "create-referral", key, request);
        Made made = Refusals.told(() -> createReferral.create(caller, creation, wanted));
        return Answers.created(
                "/api/referral/referrals/" + creation.id(),
                1,
                ReferralView.of(made.sight(), 1, readReferral.warnings(caller, made)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ReferralView> read(Caller caller, @PathVariable UUID id) {
        Sight sight = readReferral.read(caller, new ReferralId(id));
        return Answers.ok(sight.known().version(), ReferralView.of(sight));
    }

    @PutMapping("/{id}")
    ResponseEntity<ReferralView> edit(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody EditReferralRequest request) {
        EntryKind kind = request.target().entryKind(moves);
        Sight sight = Refusals.told(() -> handleReferral.edit(
                caller,
                new ReferralId(id),
                known -> expected.check(id, known.version()),
                kind,
                request.target().id(),
                request.asked(),
                TextLimits.textIfAny(request.goals()),
                before -> request.over(before, moves)));
        return Answers.ok(sight.known().version(), ReferralView.of(sight));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(Caller caller, @PathVariable UUID id, ExpectedVersion expected) {
        Refusals.told(() -> handleReferral.handle(
                caller,
                new ReferralId(id),
                Action.DELETE,
                known -> expected.check(id, known.version()),
                (sight, by, now) -> new ReferralCommand.Plain(Action.DELETE, by, now)));
        return ResponseEntity.noContent().build();
    }
}
