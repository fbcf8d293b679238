package fi.polku.directory.search.web;

import fi.polku.directory.search.SearchState;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.query.FindEntries;
import fi.polku.directory.search.query.Found;
import fi.polku.directory.search.query.Found.Begin;
import fi.polku.directory.search.query.Found.Hit;
import fi.polku.directory.search.query.Found.Position;
import fi.polku.directory.search.query.Narrowing;
import fi.polku.directory.search.web.FoundView.FacetView;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class SearchController {

    private static final String LIST = "search";
    private static final String SCORE = "score";
    private static final String ID = "id";

    private final FindEntries find;
    private final DirectoryIndex index;
    private final SearchState state;
    private final Known known;
    private final Cursors cursors;
    private final Today today;

    SearchController(
            FindEntries find, DirectoryIndex index, SearchState state, Known known, Cursors cursors, Today today) {
        this.find = find;
        this.index = index;
        this.state = state;
        this.known = known;
        this.cursors = cursors;
        this.today = today;
    }

    /** What is published, by words in any of the three languages and by facets; several values of one facet widen it. */
    @GetMapping("/api/directory/search")
    ResponseEntity<FoundView> search(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable List<String> region,
            @RequestParam(required = false) @Nullable List<String> language,
            @RequestParam(required = false) @Nullable List<String> referral,
            @RequestParam(required = false) @Nullable List<String> targetGroup,
            @RequestParam(required = false) @Nullable List<String> profession,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable LocalDate assuredSince,
            @RequestParam(required = false) @Nullable LocalDate validOn) {
        Parameters.requireIndex(state);
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        narrow(values, Facet.TYPE, type);
        narrow(values, Facet.KIND, kind);
        narrow(values, Facet.REGION, region);
        narrow(values, Facet.LANGUAGE, language);
        narrow(values, Facet.REFERRAL, referral);
        narrow(values, Facet.TARGET_GROUP, targetGroup);
        narrow(values, Facet.PROFESSION, profession);
        var narrowing = new Narrowing(
                values,
                Parameters.code("municipality", municipality, known.municipalities()),
                validOn == null ? today.day() : validOn,
                assuredSince);
        var begin = new Begin(after(caller, page), page.limit() + 1);
        return view(caller, page, find.find(Parameters.text("q", q), narrowing, begin));
    }

    private void narrow(Map<Facet, Set<String>> values, Facet facet, @Nullable List<String> wanted) {
        var codes = Parameters.codes(facet.code(), wanted, known.of(facet));
        if (!codes.isEmpty()) {
            values.put(facet, codes);
        }
    }

    private @Nullable Position after(Caller caller, PageRequest page) {
        if (page.cursor() == null) {
            return null;
        }
        var position = cursors.read(caller, LIST, page.cursor());
        return new Position(Float.parseFloat(position.getOrDefault(SCORE, "0")), position.getOrDefault(ID, ""));
    }

    private ResponseEntity<FoundView> view(Caller caller, PageRequest page, Found found) {
        var hits = Answers.page(Page.of(found.hits(), page.limit(), last -> sign(caller, last))
                .map(hit -> HitView.of(hit.state(), index.references())));
        var facets = found.counts().entrySet().stream()
                .map(facet -> new FacetView(facet.getKey().code(), facet.getValue()))
                .toList();
        var body = Objects.requireNonNull(hits.getBody());
        return ResponseEntity.ok().headers(hits.getHeaders()).body(new FoundView(body.items(), found.total(), facets));
    }

    private String sign(Caller caller, Hit last) {
        return cursors.sign(
                caller,
                LIST,
                Map.of(
                        SCORE,
                        Float.toString(last.position().score()),
                        ID,
                        last.position().id()));
    }
}
