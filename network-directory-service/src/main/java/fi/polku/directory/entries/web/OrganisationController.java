package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
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
@RequestMapping(EntryRequests.PATH + OrganisationController.LIST)
final class OrganisationController {

    static final String LIST = "organisations";

    private final EntryRequests requests;
    private final Entries<Organisation> organisations;
    private final EditEntries<Organisation> edit;

    OrganisationController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.organisations = catalogue.organisations();
        this.edit = editing.organisations();
    }

    @PostMapping
    ResponseEntity<OrganisationView> create(
            Caller caller, IdempotencyKey key, @RequestBody OrganisationRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, OrganisationView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<OrganisationView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody OrganisationRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, OrganisationView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(organisations, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<OrganisationView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable String kind) {
        var wanted = Selection.everything().inRegion(region).onDay(validOn).and(Field.KIND, kind);
        return requests.page(LIST, organisations, caller, page, wanted, held -> view(caller, held));
    }

    private OrganisationView view(Caller caller, Held<Organisation> held) {
        return EntryRequests.show(edit, caller, held, OrganisationView::of);
    }
}
