package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.KeepMemberships;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import java.time.Clock;
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
@RequestMapping(EntryRequests.PATH + MembershipController.LIST)
final class MembershipController {

    static final String LIST = "memberships";

    private final EntryRequests requests;
    private final Entries<Membership> memberships;
    private final KeepMemberships keep;
    private final Creations creations;
    private final Clock clock;

    MembershipController(
            EntryRequests requests, Catalogue catalogue, Editing editing, Creations creations, Clock clock) {
        this.requests = requests;
        this.memberships = catalogue.memberships();
        this.keep = editing.memberships();
        this.creations = creations;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<MembershipView> grant(Caller caller, IdempotencyKey key, @RequestBody MembershipRequest request) {
        var creation = creations.of(caller, "create-" + LIST, key, request);
        var granted =
                Refusals.told(() -> keep.grant(Editors.of(caller), creation, request.toWanted(), clock.instant()));
        return Answers.created(
                EntryRequests.PATH + LIST + "/" + granted.id(), granted.version(), view(caller, granted));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<MembershipView> end(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody EndMembershipRequest request) {
        var ended =
                Refusals.told(() -> keep.end(Editors.of(caller), id, expected.value(), request.on(), clock.instant()));
        return Answers.ok(ended.version(), view(caller, ended));
    }

    @GetMapping("/{id}")
    ResponseEntity<MembershipView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(memberships, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<MembershipView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String role) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.UNIT, unit)
                .and(Field.ROLE, role);
        return requests.page(LIST, memberships, caller, page, wanted, held -> view(caller, held));
    }

    private MembershipView view(Caller caller, Held<Membership> held) {
        return MembershipView.of(held, keep.mayEnd(Editors.of(caller), held));
    }
}
