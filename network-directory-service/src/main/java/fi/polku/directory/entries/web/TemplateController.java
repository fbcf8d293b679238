package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.entries.Template;
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
@RequestMapping(EntryRequests.PATH + TemplateController.LIST)
final class TemplateController {

    static final String LIST = "templates";

    private final EntryRequests requests;
    private final Entries<Template> templates;
    private final EditEntries<Template> edit;

    TemplateController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.templates = catalogue.templates();
        this.edit = editing.templates();
    }

    @PostMapping
    ResponseEntity<TemplateView> create(Caller caller, IdempotencyKey key, @RequestBody TemplateRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, TemplateView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<TemplateView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TemplateRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, TemplateView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<TemplateView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(templates, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<TemplateView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String kind) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.KIND, kind);
        return requests.page(LIST, templates, caller, page, wanted, held -> view(caller, held));
    }

    private TemplateView view(Caller caller, Held<Template> held) {
        return EntryRequests.show(edit, caller, held, TemplateView::of);
    }
}
