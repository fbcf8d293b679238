package fi.polku.referral.support.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.support.KeepSupport;
import fi.polku.referral.support.KeepSupport.Listed;
import fi.polku.referral.support.Need;
import fi.polku.referral.support.OpenSupport;
import fi.polku.referral.support.Standing.State;
import fi.polku.referral.support.SupportSight;
import fi.polku.referral.support.web.SupportRequests.OpenSupportRequest;
import fi.polku.referral.support.web.SupportViews.SupportRow;
import fi.polku.referral.support.web.SupportViews.SupportView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/support-periods")
class SupportController {
    private static final String LIST = "support-periods";

    private final Creations creations;
    private final Cursors cursors;
    private final OpenSupport openSupport;
    private final KeepSupport keepSupport;
    private final Checks checks;

    SupportController(
            Creations creations, Cursors cursors, OpenSupport openSupport, KeepSupport keepSupport, Checks checks) {
        this.creations = creations;
        this.cursors = cursors;
        this.openSupport = openSupport;
        this.keepSupport = keepSupport;
        this.checks = checks;
    }

    @PostMapping
    ResponseEntity<SupportView> open(Caller caller, IdempotencyKey key, @RequestBody OpenSupportRequest request) {
        var need = new Need(
                checks.code("/workAbility", request.workAbility(), Lists.WORK_ABILITY),
                checks.pastIfAny("/noticedOn", request.noticedOn()));
        LocalDate from = checks.pastOrToday("/startedOn", request.startedOn());
        Creation creation = creations.of(caller, "open-support", key, request);
        SupportSight sight = openSupport.open(caller, creation, request.client(), from, need);
        return Answers.created("/api/referral/support-periods/" + creation.id(), 1, SupportView.of(sight, 1));
    }

    @GetMapping("/{id}")
    ResponseEntity<SupportView> read(Caller caller, @PathVariable UUID id) {
        SupportSight sight = keepSupport.read(caller, id);
        return Answers.ok(sight.version(), SupportView.of(sight, sight.version()));
    }

    /** Those that the caller's unit keeps or answers for, the latest first. */
    @GetMapping
    ResponseEntity<Items<SupportRow>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable String state,
            PageRequest page) {
        String list = String.join(":", LIST, String.valueOf(client), String.valueOf(state));
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.read(caller, list, page.cursor()).getOrDefault("id", ""));
        Page<Listed> listed = Page.of(
                keepSupport.list(caller, client, state(state), before, page.limit() + 1),
                page.limit(),
                last -> cursors.sign(caller, list, Map.of("id", last.id().toString())));
        List<SupportSight> shown = listed.items().stream()
                .map(Listed::sight)
                .filter(Objects::nonNull)
                .toList();
        keepSupport.shown(caller, shown);
        return Answers.page(new Page<>(shown.stream().map(SupportRow::of).toList(), listed.next()));
    }

    private static @Nullable State state(@Nullable String asked) {
        return asked == null
                ? null
                : Stream.of(State.values())
                        .filter(each -> each.name().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                                .parameter("state", "unknown-code", "ENDED, OPEN"));
    }
}
