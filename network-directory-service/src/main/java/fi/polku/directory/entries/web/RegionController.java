package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(EntryRequests.PATH + RegionController.LIST)
final class RegionController {

    static final String LIST = "regions";

    private final EntryRequests requests;
    private final Entries<Region> regions;
    private final Finland finland;

    RegionController(EntryRequests requests, Catalogue catalogue, Finland finland) {
        this.requests = requests;
        this.regions = catalogue.regions();
        this.finland = finland;
    }

    @GetMapping("/{id}")
    ResponseEntity<RegionView> one(Caller caller, @PathVariable UUID id) {
        var held = regions.find(id).orElseThrow(NotFound::new);
        return Answers.ok(held.version(), view(caller, held));
    }

    @GetMapping
    ResponseEntity<Items<RegionView>> list(
            Caller caller, PageRequest page, @RequestParam(required = false) @Nullable String region) {
        var wanted = Selection.everything().inRegion(region);
        return requests.page(LIST, regions, caller, page, wanted, held -> view(caller, held));
    }

    private RegionView view(Caller caller, Held<Region> held) {
        return RegionView.of(held, finland, Editors.isAdminOf(caller, held.region()));
    }
}
