package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Template;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
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
@RequestMapping(EntryRequests.PATH + ServiceController.LIST)
final class ServiceController {

    static final String LIST = "services";

    private final EntryRequests requests;
    private final Entries<Service> services;
    private final EditEntries<Service> edit;
    private final Entries<Template> templates;

    ServiceController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.services = catalogue.services();
        this.edit = editing.services();
        this.templates = catalogue.templates();
    }

    @PostMapping
    ResponseEntity<ServiceView> create(Caller caller, IdempotencyKey key, @RequestBody ServiceRequest request) {
        return requests.create(
                LIST, edit, caller, key, request, request::toEntry, (held, actions) -> view(caller, held, actions));
    }

    @PutMapping("/{id}")
    ResponseEntity<ServiceView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ServiceRequest request) {
        return requests.replace(
                edit, caller, id, expected, request::toEntry, (held, actions) -> view(caller, held, actions));
    }

    @GetMapping("/{id}")
    ResponseEntity<ServiceView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(services, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<ServiceView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String kind) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.UNIT, unit)
                .and(Field.KIND, kind);
        return requests.page(LIST, services, caller, page, wanted, held -> view(caller, held));
    }

    private ServiceView view(Caller caller, Held<Service> held) {
        return EntryRequests.show(edit, caller, held, (shown, actions) -> view(caller, shown, actions));
    }

    /** Over the words of a draft only where the caller may read that. */
    private ServiceView view(Caller caller, Held<Service> held, List<String> actions) {
        var template = held.entry().template();
        var national = template == null
                ? null
                : templates.find(template).filter(Editors.of(caller)::sees).orElse(null);
        return ServiceView.of(held, national == null ? null : national.entry(), actions);
    }
}
