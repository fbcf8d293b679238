package fi.polku.referral.moves;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientKnown;
import fi.polku.referral.directory.Directory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clients who move to another region. */
@RestController
@RequestMapping("/api/referral/client-moves")
class MoveController {
    private static final int LATEST = 100;

    private final MoveClient moveClient;
    private final Creations creations;
    private final Directory directory;

    MoveController(MoveClient moveClient, Creations creations, Directory directory) {
        this.moveClient = moveClient;
        this.creations = creations;
        this.directory = directory;
    }

    @PostMapping
    ResponseEntity<MoveView> offer(Caller caller, IdempotencyKey key, @RequestBody OfferRequest request) {
        Stored<Move> offered = moveClient.offer(
                caller, creations.of(caller, "offer-move", key, request), request.client(), request.unit());
        return Answers.created("/api/referral/client-moves/" + offered.id(), 1, MoveView.of(offered, caller));
    }

    /** Makes the caller's own record of the client, once. */
    @PostMapping("/take")
    ResponseEntity<MoveView> take(Caller caller, @RequestBody TakeRequest request) {
        if (!directory.isMunicipalityOf(caller.region(), request.municipality())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                    .field("/municipality", "unknown-municipality");
        }
        try {
            Stored<Move> taken = moveClient.take(caller, request.move(), request.municipality());
            return Answers.ok(taken.version(), MoveView.of(taken, caller));
        } catch (ClientKnown known) {
            throw new Refusal(HttpStatus.CONFLICT, "client-known")
                    .with("client", known.client().value());
        }
    }

    /** Offers to the caller's unit, and by it. */
    @GetMapping
    Items<MoveView> offers(Caller caller) {
        return new Items<>(moveClient.of(caller, LATEST).stream()
                .map(stored -> MoveView.of(stored, caller))
                .toList());
    }

    record OfferRequest(@NotNull UUID client, @NotNull UUID unit) {}

    /** @param municipality of the caller's region, where the client lives now */
    record TakeRequest(
            @NotNull UUID move, @NotBlank @Size(max = 20) String municipality) {}

    /**
     * A move as one of its two sides sees it.
     *
     * @param client the record left behind, shown to the unit that keeps it
     * @param copy the new record, shown to the unit that made it
     */
    record MoveView(
            UUID id,
            @Nullable UUID client,
            String fromRegion,
            UUID fromUnit,
            String toRegion,
            UUID toUnit,
            Instant offeredAt,
            @Nullable Instant takenAt,
            @Nullable UUID copy) {
        static MoveView of(Stored<Move> stored, Caller caller) {
            Move move = stored.state();
            boolean taker = move.toUnit().equals(caller.unit());
            return new MoveView(
                    stored.id(),
                    taker ? null : move.client(),
                    move.fromRegion(),
                    move.fromUnit(),
                    move.toRegion(),
                    move.toUnit(),
                    move.offeredAt(),
                    move.takenAt(),
                    taker ? move.copy() : null);
        }
    }
}
