package fi.polku.referral.contacts;

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
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** General advice given by a unit, counted and nothing more. */
@RestController
@RequestMapping("/api/referral/general-advice")
class GeneralAdviceController {
    private static final int LATEST = 100;

    private final Aggregates<GeneralAdvice> documents;
    private final Creations creations;
    private final CodeLists codes;
    private final Today today;

    GeneralAdviceController(Aggregates<GeneralAdvice> documents, Creations creations, CodeLists codes, Today today) {
        this.documents = documents;
        this.creations = creations;
        this.codes = codes;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<AdviceView> give(Caller caller, IdempotencyKey key, @RequestBody AdviceRequest request) {
        Codes.require("/channel", request.channel(), codes.writable(Lists.CONTACT_CHANNEL));
        Codes.requireAll("/needs", request.needs(), codes.writable(Lists.NEED));
        Stored<GeneralAdvice> given = documents.create(
                creations.of(caller, "give-general-advice", key, request),
                caller.region(),
                new GeneralAdvice(
                        caller.unit(), caller.membership().id(), today.now(), request.channel(), request.needs()));
        return Answers.created("/api/referral/general-advice/" + given.id(), 1, AdviceView.of(given));
    }

    /** The latest of the caller's unit. */
    @GetMapping
    Items<AdviceView> latest(Caller caller) {
        return new Items<>(
                documents.list(Filters.eq("state.unit", caller.unit()), Sorts.descending("state.at"), LATEST).stream()
                        .map(AdviceView::of)
                        .toList());
    }

    record AdviceRequest(
            @NotBlank String channel,
            @NotNull @Size(max = 20) List<String> needs) {}

    record AdviceView(UUID id, UUID unit, Instant at, String channel, List<String> needs) {
        static AdviceView of(Stored<GeneralAdvice> stored) {
            GeneralAdvice advice = stored.state();
            return new AdviceView(stored.id(), advice.unit(), advice.at(), advice.channel(), advice.needs());
        }
    }
}
