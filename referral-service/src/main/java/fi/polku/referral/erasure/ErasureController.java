package fi.polku.referral.erasure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erasures ordered by a controller's privacy officer, and their destruction reports. */
@RestController
@RequestMapping("/api/referral/erasures")
class ErasureController {
    private static final int LATEST = 1_000;

    private final EraseClient eraseClient;
    private final Aggregates<Erasure> erasures;
    private final Creations creations;
    private final CodeLists codes;

    ErasureController(EraseClient eraseClient, Aggregates<Erasure> erasures, Creations creations, CodeLists codes) {
        this.eraseClient = eraseClient;
        this.erasures = erasures;
        this.creations = creations;
        this.codes = codes;
    }

    /** Erases a client for good. A repeat goes on where a crash stopped it. */
    @PostMapping
    ResponseEntity<ErasureView> erase(Caller caller, IdempotencyKey key, @RequestBody EraseRequest request) {
        Overseen.requirePrivacyOfficer(caller);
        Codes.require("/ground", request.ground(), codes.writable(Lists.ERASURE_GROUND));
        Stored<Erasure> made = eraseClient.erase(
                caller, creations.of(caller, "erase-client", key, request), request.client(), request.ground());
        return Answers.created("/api/referral/erasures?client=" + request.client(), 1, ErasureView.of(made));
    }

    /** Destruction reports of the caller's own organisation, the newest first. */
    @GetMapping
    Items<ErasureView> reports(Caller caller, @RequestParam(required = false) @Nullable UUID client) {
        Overseen.requirePrivacyOfficer(caller);
        Bson own = Filters.eq("state.organisation", caller.organisation());
        Bson wanted = client == null ? own : Filters.and(Filters.eq(Erasure.idOf(client)), own);
        return new Items<>(erasures.list(wanted, Sorts.descending("state.orderedAt"), LATEST).stream()
                .map(ErasureView::of)
                .toList());
    }

    record EraseRequest(
            @NotNull UUID client, @NotBlank @Size(max = 50) String ground) {}

    /**
     * A destruction report.
     *
     * @param complete whether every service has destroyed what it held
     * @param awaited services that have not answered yet
     * @param lastBackupExpiresOn the day after which no backup of the keys is left
     */
    record ErasureView(
            UUID id,
            UUID client,
            UUID organisation,
            UUID orderedBy,
            Instant orderedAt,
            String ground,
            int referrals,
            @Nullable Instant destroyedAt,
            List<Erasure.Answer> answers,
            List<String> awaited,
            boolean complete,
            @Nullable LocalDate lastBackupExpiresOn) {
        static ErasureView of(Stored<Erasure> stored) {
            Erasure erasure = stored.state();
            return new ErasureView(
                    stored.id(),
                    erasure.client(),
                    erasure.organisation(),
                    erasure.orderedBy(),
                    erasure.orderedAt(),
                    erasure.ground(),
                    erasure.referrals(),
                    erasure.destroyedAt(),
                    erasure.answers(),
                    Erasure.OTHERS.stream()
                            .filter(service -> erasure.answers().stream()
                                    .noneMatch(answer -> answer.service().equals(service)))
                            .toList(),
                    erasure.isComplete(),
                    erasure.lastBackupExpiresOn());
        }
    }
}
