package fi.polku.referral.units;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.units.HandOver.Handover;
import fi.polku.referral.units.StandIns.StandIn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deputies of a unit's members, and work handed over in one step. */
@RestController
@RequestMapping("/api/referral")
class UnitsController {
    private static final String MANAGES = "service-manager";
    private static final Set<String> SIDES = Set.of("sender", "receiver");

    private final Creations creations;
    private final StandIns standIns;
    private final HandOver handOver;
    private final Directory directory;
    private final Today today;

    UnitsController(Creations creations, StandIns standIns, HandOver handOver, Directory directory, Today today) {
        this.creations = creations;
        this.standIns = standIns;
        this.handOver = handOver;
        this.directory = directory;
        this.today = today;
    }

    @GetMapping("/stand-ins")
    Items<StandInView> standIns(Caller caller) {
        return new Items<>(
                standIns.of(caller.unit()).stream().map(StandInView::of).toList());
    }

    /** Names a deputy: everybody their own, a unit's manager anybody's of the unit. */
    @PostMapping("/stand-ins")
    ResponseEntity<StandInView> standIn(Caller caller, IdempotencyKey key, @RequestBody StandInRequest request) {
        UUID member = request.member() == null ? caller.membership().id() : request.member();
        if (!member.equals(caller.membership().id()) && !caller.has(MANAGES)) {
            throw new Forbidden();
        }
        ofTheUnit(caller, member, "/member");
        ofTheUnit(caller, request.deputy(), "/deputy");
        if (request.to().isBefore(request.from())) {
            throw invalid("/to", "before-from");
        }
        if (request.to().isBefore(today.day())) {
            throw invalid("/to", "in-the-past");
        }
        Creation creation = creations.of(caller, "name-stand-in", key, request);
        Stored<StandIn> named = standIns.name(
                creation,
                caller.region(),
                new StandIn(
                        caller.unit(),
                        member,
                        request.deputy(),
                        request.from(),
                        request.to(),
                        caller.membership().id()));
        return Answers.created("/api/referral/stand-ins/" + named.id(), 1, StandInView.of(named));
    }

    /** Ends a deputyship before its time: whoever is absent, the deputy, or a manager of the unit. */
    @PostMapping("/stand-ins/end")
    StandInView end(Caller caller, @RequestBody EndRequest request) {
        Stored<StandIn> found =
                standIns.find(request.standIn(), caller.unit()).orElseThrow(UnitsController::unknownStandIn);
        UUID self = caller.membership().id();
        boolean own =
                found.state().member().equals(self) || found.state().deputy().equals(self);
        if (!own && !caller.has(MANAGES)) {
            throw new Forbidden();
        }
        return StandInView.of(standIns.end(found));
    }

    /** A manager hands over all or chosen referrals of one member to another of the unit, drafts included. */
    @PostMapping("/handovers")
    ResponseEntity<HandoverView> handOver(Caller caller, IdempotencyKey key, @RequestBody HandoverRequest request) {
        if (!caller.has(MANAGES)) {
            throw new Forbidden();
        }
        Side side = Side.valueOf(Codes.require("/side", request.side(), SIDES).toUpperCase(Locale.ROOT));
        Creation creation = creations.of(caller, "hand-over", key, request);
        List<UUID> chosen = request.referrals() == null ? List.of() : request.referrals();
        try {
            Stored<Handover> done =
                    handOver.handOver(caller, creation, side, request.from(), request.to(), Set.copyOf(chosen));
            return Answers.created("/api/referral/handovers/" + done.id(), 1, HandoverView.of(done));
        } catch (GuardFailed notOfTheUnit) {
            throw new Refusal(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            notOfTheUnit.guard().code())
                    .field("/to", notOfTheUnit.guard().code());
        }
    }

    private void ofTheUnit(Caller caller, UUID member, String pointer) {
        List<UUID> units = directory.unitsOf(caller.unit());
        if (directory
                .member(member)
                .filter(found -> units.contains(found.unit()))
                .isEmpty()) {
            String code = GuardFailed.Guard.NOT_OF_THE_UNIT.code();
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(pointer, code);
        }
    }

    private static Refusal unknownStandIn() {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "stand-in-unknown").field("/standIn", "stand-in-unknown");
    }

    private static Refusal invalid(String pointer, String code) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, code);
    }

    record StandInRequest(
            @Nullable UUID member,
            @NotNull UUID deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record EndRequest(@NotNull UUID standIn) {}

    record StandInView(UUID id, UUID unit, UUID member, UUID deputy, LocalDate from, LocalDate to) {
        static StandInView of(Stored<StandIn> stored) {
            StandIn standIn = stored.state();
            return new StandInView(
                    stored.id(), standIn.unit(), standIn.member(), standIn.deputy(), standIn.from(), standIn.to());
        }
    }

    record HandoverRequest(
            @NotBlank String side,
            @NotNull UUID from,
            @NotNull UUID to,
            @Nullable @Size(max = 1_000) List<UUID> referrals) {}

    record HandoverView(UUID id, String side, UUID from, UUID to, List<UUID> referrals, boolean done) {
        static HandoverView of(Stored<Handover> stored) {
            Handover handover = stored.state();
            return new HandoverView(
                    stored.id(),
                    handover.side().name().toLowerCase(Locale.ROOT),
                    handover.from(),
                    handover.to().membership(),
                    handover.referrals(),
                    handover.done());
        }
    }
}
