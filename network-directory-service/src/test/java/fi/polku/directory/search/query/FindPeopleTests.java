package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.Seat;
import fi.polku.contracts.directory.Training;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.query.Found.Begin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom can I ask: professionals and networks among the services of a county. */
class FindPeopleTests {

    private static final UUID PERSON = Corpus.id("person");
    private static final UUID NETWORK = Corpus.id("network");
    private static final Validity LONG = new Validity(LocalDate.of(2026, 1, 1), null);

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private FindEntries find;

    @BeforeEach
    void fill() {
        index = Corpus.index(folder);
        index.put(professional());
        index.put(network());
        index.refresh();
        find = new FindEntries(index, Corpus.FINLAND);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsPeopleByNameTitleAndTraining() {
        assertThat(ids("Koivu", Map.of())).startsWith(PERSON);
        assertThat(ids("kuntoutuskoordinaattori", Map.of(Facet.TYPE, Set.of("professional"))))
                .containsExactly(PERSON);
        assertThat(ids("työkykykoordinaattorikoulutus", Map.of(Facet.TYPE, Set.of("professional"))))
                .containsExactly(PERSON);
        assertThat(ids(null, Map.of(Facet.PROFESSION, Set.of("nurse")))).containsExactly(PERSON);
        assertThat(ids(null, Map.of(Facet.PROFESSION, Set.of("physician")))).isEmpty();
    }

    @Test
    void findsNetworksByNameAndSeats() {
        assertThat(ids("rannikon verkostoon", Map.of())).startsWith(NETWORK);
        assertThat(ids("työllisyyspalvelujen asiantuntija", Map.of(Facet.TYPE, Set.of("network"))))
                .containsExactly(NETWORK);
    }

    private List<UUID> ids(@Nullable String text, Map<Facet, Set<String>> narrowed) {
        return find.find(text, new Narrowing(narrowed, null, Corpus.DAY, null), new Begin(null, 20)).hits().stream()
                .map(hit -> hit.state().id())
                .toList();
    }

    private static ProfessionalState professional() {
        return new ProfessionalState(
                PERSON,
                "18",
                Corpus.COUNTY,
                Corpus.UNIT,
                "Kaisa Koivu",
                "nurse",
                new LocalizedText("Kuntoutuskoordinaattori", null, null),
                List.of("own-worker"),
                List.of("service-guidance"),
                List.of(new Training("work-ability-coordinator", LocalDate.of(2018, 5, 31), "THL")),
                List.of("fi"),
                null,
                null,
                LONG,
                null,
                null,
                List.of());
    }

    private static NetworkState network() {
        return new NetworkState(
                NETWORK,
                "18",
                Corpus.COUNTY,
                Corpus.UNIT,
                new LocalizedText("Rannikon verkosto", null, null),
                List.of(new Seat("te-expert", Corpus.UNIT, null, List.of())),
                LONG,
                null,
                null,
                List.of());
    }
}
