package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.entries.Unit;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(EntryRequests.PATH + UnitController.LIST)
final class UnitController {

    static final String LIST = "units";

    private final EntryRequests requests;
    private final Entries<Unit> units;
    private final EditEntries<Unit> edit;

    UnitController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.units = catalogue.units();
        this.edit = editing.units();
    }

    @PostMapping
    ResponseEntity<UnitView> create(Caller caller, IdempotencyKey key, @RequestBody UnitRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, UnitView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<UnitView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody UnitRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, UnitView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<UnitView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(units, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<UnitView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation) {
        var wanted = Selection.everything().inRegion(region).onDay(validOn).and(Field.ORGANISATION, organisation);
        return requests.page(LIST, units, caller, page, wanted, held -> view(caller, held));
    }

    private UnitView view(Caller caller, Held<Unit> held) {
        return EntryRequests.show(edit, caller, held, UnitView::of);
    }
}
