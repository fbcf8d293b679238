package fi.polku.referral.fhir;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** FHIR R4, read only. It describes itself in its own form, the CapabilityStatement, and is no part of the OpenAPI document. */
@Hidden
@RestController
@RequestMapping(FhirController.PATH)
class FhirController {
    static final String PATH = "/api/referral/fhir";

    private final List<Shelf> shelves;
    private final Cursors cursors;
    private final FhirSettings settings;

    FhirController(List<Shelf> shelves, Cursors cursors, FhirSettings settings) {
        this.shelves = shelves;
        this.cursors = cursors;
        this.settings = settings;
    }

    /** What can be read here. It tells nothing of anybody, so any token will do. */
    @GetMapping("/metadata")
    ResponseEntity<ObjectNode> metadata(@RequestParam(name = "_format", required = false) @Nullable String format) {
        Search.acceptsJson(format);
        return ResponseEntity.ok().contentType(Fhir.JSON).body(Capabilities.of(shelves, base()));
    }

    @GetMapping("/{type}/{id}")
    ResponseEntity<ObjectNode> read(
            Caller caller,
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(name = "_format", required = false) @Nullable String format) {
        Search.acceptsJson(format);
        ObjectNode resource = shelf(type).find(caller, id).orElseThrow(NotFound::new);
        String version = resource.path("meta").path("versionId").asString("");
        return ResponseEntity.ok()
                .contentType(Fhir.JSON)
                .eTag("W/\"" + version + "\"")
                .body(resource);
    }

    @GetMapping("/{type}")
    ResponseEntity<ObjectNode> search(
            Caller caller, @PathVariable String type, @RequestParam MultiValueMap<String, String> query) {
        Shelf shelf = shelf(type);
        Search search = Search.of(shelf, query);
        String cursor = search.cursor();
        String after =
                cursor == null ? "" : cursors.read(caller, list(type), cursor).getOrDefault("after", "");
        List<ObjectNode> all = found(caller, shelf, search);
        List<ObjectNode> rest =
                all.stream().filter(each -> id(each).compareTo(after) > 0).toList();
        List<ObjectNode> page = rest.subList(0, Math.min(search.count(), rest.size()));
        var bundle = new Bundles(base(), ServletUriComponentsBuilder.fromCurrentRequest());
        String next = page.size() == rest.size()
                ? null
                : cursors.sign(caller, list(type), Map.of("after", id(page.getLast())));
        return ResponseEntity.ok().contentType(Fhir.JSON).body(bundle.of(page, all.size(), next));
    }

    private static List<ObjectNode> found(Caller caller, Shelf shelf, Search search) {
        var client = search.client();
        Stream<ObjectNode> asked = client == null
                ? search.ids().stream().map(id -> shelf.find(caller, id)).flatMap(Optional::stream)
                : shelf.ofClient(caller, client).stream();
        return asked.filter(search::finds)
                .sorted(Comparator.comparing(FhirController::id))
                .toList();
    }

    private Shelf shelf(String type) {
        return shelves.stream()
                .filter(shelf -> shelf.type().equals(type))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String base() {
        var address = settings.address();
        return address != null
                ? address.toString()
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(PATH)
                        .toUriString();
    }

    private static String id(ObjectNode resource) {
        return resource.path("id").asString("");
    }

    private static String list(String type) {
        return "fhir:" + type;
    }
}
