package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.entries.ServicePath;
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
@RequestMapping(EntryRequests.PATH + PathController.LIST)
final class PathController {

    static final String LIST = "paths";

    private final EntryRequests requests;
    private final Entries<ServicePath> paths;
    private final EditEntries<ServicePath> edit;

    PathController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.paths = catalogue.paths();
        this.edit = editing.paths();
    }

    @PostMapping
    ResponseEntity<PathView> create(Caller caller, IdempotencyKey key, @RequestBody PathRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, PathView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<PathView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody PathRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, PathView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<PathView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(paths, caller, id, held -> view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<PathView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String targetGroup) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.TARGET_GROUPS, targetGroup);
        return requests.page(LIST, paths, caller, page, wanted, held -> view(caller, held));
    }

    private PathView view(Caller caller, Held<ServicePath> held) {
        return EntryRequests.show(edit, caller, held, PathView::of);
    }
}
