package fi.polku.reporting.accesslog.web;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.reporting.accesslog.AcceptChain;
import fi.polku.reporting.accesslog.Acceptance;
import fi.polku.reporting.accesslog.OpenChain;
import fi.polku.reporting.accesslog.Use;
import fi.polku.reporting.accesslog.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Chains of the log that have no end yet, and a person's word that one never will. */
@RestController
@RequestMapping("/api/reporting/access-log/chains")
class ChainController {
    private final AcceptChain acceptChain;
    private final Creations creations;
    private final Words words;

    ChainController(AcceptChain acceptChain, Creations creations, Words words) {
        this.acceptChain = acceptChain;
        this.creations = creations;
        this.words = words;
    }

    @GetMapping
    Items<ChainView> open(Caller caller) {
        PrivacyOfficers.require(caller);
        return new Items<>(acceptChain.open().stream()
                .map(chain -> ChainView.of(chain, acceptChain.of(chain).orElse(null)))
                .toList());
    }

    @PostMapping("/acceptances")
    ResponseEntity<AcceptanceView> accept(Caller caller, IdempotencyKey key, @RequestBody AcceptChainRequest request) {
        PrivacyOfficers.require(caller);
        Codes.require("/reason", request.reason(), words.codes(Words.CHAIN_END));
        Stored<Acceptance> accepted = acceptChain.accept(
                caller, creations.of(caller, "accept-chain", key, request), request.source(), request.reason());
        return Answers.created(
                "/api/reporting/access-log/chains/acceptances/" + accepted.id(), 1, AcceptanceView.of(accepted));
    }

    /**
     * The chain to accept.
     *
     * @param reason code of why its process ended without closing it
     */
    record AcceptChainRequest(
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 50) String reason) {}

    /** @param acceptedAt absent while nobody has accepted that it ends here */
    record ChainView(
            String source,
            String service,
            long number,
            @Nullable Instant lastAt,
            @Nullable Instant acceptedAt,
            @Nullable String reason) {
        static ChainView of(OpenChain chain, @Nullable Acceptance accepted) {
            return new ChainView(
                    chain.source(),
                    Use.serviceOf(chain.source()),
                    chain.number(),
                    chain.lastAt(),
                    accepted == null ? null : accepted.at(),
                    accepted == null ? null : accepted.reason());
        }
    }

    record AcceptanceView(UUID id, String source, long through, String reason, Instant at) {
        static AcceptanceView of(Stored<Acceptance> stored) {
            Acceptance accepted = stored.state();
            return new AcceptanceView(
                    stored.id(), accepted.source(), accepted.through(), accepted.reason(), accepted.at());
        }
    }
}
