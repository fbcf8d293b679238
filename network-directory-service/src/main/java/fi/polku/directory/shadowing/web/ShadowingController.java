package fi.polku.directory.shadowing.web;

import fi.polku.directory.shadowing.Days;
import fi.polku.directory.shadowing.KeepShadowings;
import fi.polku.directory.shadowing.ShadowingQuery;
import fi.polku.directory.shadowing.State;
import fi.polku.directory.shadowing.Wish;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Pages;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(ShadowingController.PATH)
final class ShadowingController {

    static final String PATH = "/api/directory/shadowings";

    private final KeepShadowings keep;
    private final Pages pages;
    private final Creations creations;

    ShadowingController(KeepShadowings keep, Pages pages, Creations creations) {
        this.keep = keep;
        this.pages = pages;
        this.creations = creations;
    }

    @PostMapping
    ResponseEntity<ShadowingView> wish(Caller caller, IdempotencyKey key, @RequestBody WishRequest request) {
        var editor = Editors.of(caller);
        var creation = creations.of(caller, "wish-shadowing", key, request);
        var wished = ShadowingRefusals.told(() -> keep.wish(
                editor,
                creation,
                request.wish(),
                request.profession(),
                new Days(request.from(), request.to()),
                request.goals().strip()));
        return Answers.created(PATH + "/" + wished.id(), wished.version(), ShadowingView.of(editor, wished));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShadowingView> one(Caller caller, @PathVariable UUID id) {
        var shadowing = ShadowingRefusals.told(() -> keep.find(id));
        return Answers.ok(shadowing.version(), ShadowingView.of(Editors.of(caller), shadowing));
    }

    /**
     * Offers and requests of all regions, in the order of their first days.
     *
     * @param from that may be on this day or later
     * @param to that may be on this day or earlier
     * @param mine that the caller wished for or answered
     */
    @GetMapping
    ResponseEntity<Items<ShadowingView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable Wish wish,
            @RequestParam(required = false) @Nullable String profession,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "false") boolean mine) {
        var reader = Editors.of(caller);
        return pages.ordered(
                "shadowings",
                caller,
                page,
                (after, limit) -> keep.list(new ShadowingQuery(
                        wish, profession, region, from, to, state, mine ? reader.membership() : null, after, limit)),
                shadowing -> shadowing.days().from(),
                shadowing -> ShadowingView.of(reader, shadowing));
    }
}
