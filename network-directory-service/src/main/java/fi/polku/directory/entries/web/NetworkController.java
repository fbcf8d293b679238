package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.KeepSubstitutes;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(EntryRequests.PATH + NetworkController.LIST)
final class NetworkController {

    static final String LIST = "networks";

    private final EntryRequests requests;
    private final Entries<Network> networks;
    private final EditEntries<Network> edit;
    private final KeepSubstitutes substitutes;
    private final Clock clock;

    NetworkController(EntryRequests requests, Catalogue catalogue, Editing editing, Clock clock) {
        this.requests = requests;
        this.networks = catalogue.networks();
        this.edit = editing.networks();
        this.substitutes = editing.substitutes();
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<NetworkView> create(Caller caller, IdempotencyKey key, @RequestBody NetworkRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, NetworkView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<NetworkView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody NetworkRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, NetworkView::of);
    }

    /** A substitute with a last day, in one short command. */
    @PostMapping("/{id}/substitutes")
    ResponseEntity<NetworkView> standIn(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody StandInRequest request) {
        var changed = Refusals.told(() -> substitutes.standIn(
                Editors.of(caller),
                id,
                expected.value(),
                request.role(),
                request.unit(),
                request.person(),
                request.toSubstitute(),
                clock.instant()));
        return Answers.ok(changed.version(), view(caller, changed));
    }

    @GetMapping("/{id}")
    ResponseEntity<NetworkView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(networks, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<NetworkView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID unit) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.COORDINATING_UNIT, unit);
        return requests.page(LIST, networks, caller, page, wanted, held -> view(caller, held));
    }

    private NetworkView view(Caller caller, Held<Network> held) {
        return EntryRequests.show(edit, caller, held, NetworkView::of);
    }
}
