package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Standing;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.query.Found.Begin;
import fi.polku.directory.search.query.Found.Count;
import fi.polku.directory.search.query.Found.Hit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindEntriesTests {

    private static final int ALL = 200;

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private FindEntries find;

    @BeforeEach
    void fill() {
        index = Corpus.index(folder);
        find = new FindEntries(index, Corpus.FINLAND);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kuntoutuspsykoterapia", "kuntoutuspsykoterapiaan", "kuntoutuspsykoterpia", "KUNTOUTUSPSYKOTER"})
    void forgivesFormsLettersAndWhatIsNotFinished(String text) {
        assertThat(ids(text)).startsWith(Corpus.id("psykoterapia"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:*",
                "name_fi:[a TO z]",
                "kuntoutus AND (",
                "kuntoutus~99",
                "\"",
                "+-&&||!(){}[]^\"~*?:\\/",
                "/.*(a+)+$/",
                "😀🧑‍🦽",
                "\u0000\u0001",
                "' OR 1=1",
                "{\"$ne\":null}",
                "ja tai mutta"
            })
    void takesNothingForAnythingButWords(String text) {
        assertThat(find.find(text, Narrowing.to(Corpus.DAY), new Begin(null, ALL))
                        .hits())
                .hasSizeLessThan(90);
    }

    @Test
    void findsNothingWhereNothingIsMeant() {
        assertThat(ids("qxzwv")).isEmpty();
        assertThat(ids("😀")).isEmpty();
    }

    @Test
    void findsAllWhereNothingIsSaid() {
        var found = find.find(null, Narrowing.to(Corpus.DAY), new Begin(null, ALL));

        assertThat(found.total()).isEqualTo(Rows.of("corpus.csv").size() + 2);
        assertThat(count(found, Facet.TYPE, "service"))
                .isEqualTo(Rows.of("corpus.csv").size());
    }

    @Test
    void countsAFacetAsIfNothingNarrowedByIt() {
        var narrowed = new Narrowing(Map.of(Facet.KIND, Set.of("physiotherapy")), null, Corpus.DAY, null);

        var found = find.find(null, narrowed, new Begin(null, ALL));

        assertThat(found.total()).isEqualTo(4);
        assertThat(count(found, Facet.KIND, "physiotherapy")).isEqualTo(4);
        assertThat(count(found, Facet.KIND, "mental-health")).isPositive();
        assertThat(count(found, Facet.TYPE, "service")).isEqualTo(4);
    }

    @Test
    void widensByValuesOfOneFacetAndNarrowsByFacets() {
        var either = new Narrowing(Map.of(Facet.KIND, Set.of("physiotherapy", "social-work")), null, Corpus.DAY, null);
        var both = new Narrowing(
                Map.of(Facet.KIND, Set.of("physiotherapy"), Facet.TARGET_GROUP, Set.of("back-patients")),
                null,
                Corpus.DAY,
                null);

        assertThat(find.find(null, either, new Begin(null, ALL)).total()).isGreaterThan(4);
        assertThat(find.find(null, both, new Begin(null, ALL)).total()).isEqualTo(2);
    }

    @Test
    void findsWhatServesAMunicipality() {
        var kokkola = new Narrowing(Map.of(), "272", Corpus.DAY, null);
        var helsinki = new Narrowing(Map.of(), "091", Corpus.DAY, null);

        assertThat(find.find("fysioterapia", kokkola, new Begin(null, ALL)).hits())
                .isNotEmpty();
        assertThat(find.find("fysioterapia", helsinki, new Begin(null, ALL)).hits())
                .isEmpty();
    }

    @Test
    void findsWhatSomebodyHasAssuredSince() {
        var before = service("unikoulu");
        index.put(assured(before, LocalDate.of(2026, 5, 1)));
        index.refresh();

        assertThat(assuredSince(LocalDate.of(2026, 5, 1))).containsExactly(before.id());
        assertThat(assuredSince(LocalDate.of(2026, 5, 2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"occupational therapy for a child", "therapies, occupational, children's", "occupationl therapy"
            })
    void bendsEnglishWordsToo(String text) {
        assertThat(ids(text)).contains(Corpus.id("lastentoimintaterapia"));
    }

    @Test
    void findsNothingThatIsNotInForce() {
        var past = Narrowing.to(LocalDate.of(2022, 12, 31));

        assertThat(find.find("kuntoutus", past, new Begin(null, ALL)).hits()).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnds() {
        var whole = find.find("kuntoutus", Narrowing.to(Corpus.DAY), new Begin(null, ALL))
                .hits();
        var pages = new ArrayList<Hit>();
        Found page;
        do {
            var after = pages.isEmpty() ? null : pages.getLast().position();
            page = find.find("kuntoutus", Narrowing.to(Corpus.DAY), new Begin(after, 7));
            pages.addAll(page.hits());
        } while (!page.hits().isEmpty());

        assertThat(pages)
                .extracting(hit -> hit.state().id())
                .containsExactlyElementsOf(
                        whole.stream().map(hit -> hit.state().id()).toList());
    }

    @Test
    void findsWhatHasChangedAsItIsNow() {
        var before = service("unikoulu");
        index.put(renamed(before, "Virkeyskurssi"));
        index.refresh();

        assertThat(ids("virkeyskurssille")).startsWith(before.id());
        assertThat(ids(null)).containsOnlyOnce(before.id());
    }

    @Test
    void findsServicesByTheNewNameOfTheirOrganisation() {
        var renamed = new OrganisationState(
                Corpus.COUNTY,
                "18",
                "wellbeing-services-county",
                new LocalizedText("Zyrmy", null, null),
                new Validity(LocalDate.of(2023, 1, 1), null),
                null,
                List.of());

        assertThat(index.put(renamed)).isTrue();
        index.redraw(Set.of(Corpus.COUNTY));
        index.refresh();

        assertThat(ids("zyrmy")).hasSizeGreaterThan(90);
        assertThat(index.put(renamed)).isFalse();
    }

    private ServiceState service(String name) {
        return find.find(null, Narrowing.to(Corpus.DAY), new Begin(null, ALL)).hits().stream()
                .map(Hit::state)
                .filter(state -> state.id().equals(Corpus.id(name)))
                .map(ServiceState.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceState renamed(ServiceState service, String name) {
        return new ServiceState(
                service.id(),
                service.region(),
                service.organisation(),
                service.unit(),
                service.kind(),
                new LocalizedText(name, null, null),
                service.referralNeeded(),
                null,
                null,
                service.municipalities(),
                service.validity(),
                List.of());
    }

    private List<UUID> assuredSince(LocalDate day) {
        return find.find(null, new Narrowing(Map.of(), null, Corpus.DAY, day), new Begin(null, ALL)).hits().stream()
                .map(hit -> hit.state().id())
                .toList();
    }

    private static ServiceState assured(ServiceState service, LocalDate day) {
        return new ServiceState(
                service.id(),
                service.region(),
                service.organisation(),
                service.unit(),
                service.kind(),
                service.name(),
                false,
                null,
                null,
                List.of(),
                service.validity(),
                null,
                service.description(),
                List.of(),
                null,
                null,
                new Standing("permanent", day, null),
                List.of());
    }

    private List<UUID> ids(@Nullable String text) {
        return find.find(text, Narrowing.to(Corpus.DAY), new Begin(null, ALL)).hits().stream()
                .map(hit -> hit.state().id())
                .toList();
    }

    private static int count(Found found, Facet facet, String code) {
        return Objects.requireNonNull(found.counts().get(facet)).stream()
                .filter(count -> count.code().equals(code))
                .mapToInt(Count::count)
                .sum();
    }
}
