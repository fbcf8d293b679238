package fi.polku.referral.duplicates;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Merge;
import fi.polku.referral.codes.Lists;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merging a unit's records of the same person; either command may be repeated. */
@RestController
@RequestMapping("/api/referral")
class MergeController {
    private final MergeClients mergeClients;
    private final CodeLists codes;

    MergeController(MergeClients mergeClients, CodeLists codes) {
        this.mergeClients = mergeClients;
        this.codes = codes;
    }

    @PostMapping("/client-merges")
    ResponseEntity<DuplicateView> merge(Caller caller, @RequestBody MergeRequest request) {
        Codes.require("/reason", request.reason(), codes.writable(Lists.MERGE_REASON));
        return view(mergeClients.merge(caller, request.duplicate(), request.into(), request.reason()));
    }

    @PostMapping("/client-merges/part")
    ResponseEntity<DuplicateView> part(Caller caller, @RequestBody PartRequest request) {
        return view(mergeClients.part(caller, request.duplicate()));
    }

    /** Records that go on in this one, each with the trace of what was merged and parted. */
    @GetMapping("/clients/{id}/duplicates")
    Items<DuplicateView> duplicates(Caller caller, @PathVariable UUID id) {
        return new Items<>(mergeClients.duplicatesOf(caller, id).stream()
                .map(DuplicateView::of)
                .toList());
    }

    private static ResponseEntity<DuplicateView> view(KnownClient known) {
        return Answers.ok(known.version(), DuplicateView.of(known));
    }

    record MergeRequest(
            @NotNull UUID duplicate,
            @NotNull UUID into,
            @NotBlank @Size(max = 50) String reason) {}

    record PartRequest(@NotNull UUID duplicate) {}

    /** @param into absent where the record stands by itself */
    record DuplicateView(UUID id, long version, @Nullable UUID into, List<MergeView> merges) {
        static DuplicateView of(KnownClient known) {
            return new DuplicateView(
                    known.id().value(),
                    known.version(),
                    known.client().mergedInto().map(into -> into.value()).orElse(null),
                    known.client().merges().stream().map(MergeView::of).toList());
        }
    }

    record MergeView(
            UUID into,
            Instant at,
            UUID by,
            String reason,
            @Nullable Instant undoneAt,
            @Nullable UUID undoneBy) {
        static MergeView of(Merge merge) {
            return new MergeView(
                    merge.into().value(), merge.at(), merge.by(), merge.reason(), merge.undoneAt(), merge.undoneBy());
        }
    }
}
