package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.CardAnswer;
import fi.polku.contracts.directory.CardEdition;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.query.Found.Begin;
import java.nio.file.Path;
import java.time.Instant;
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

/** Cards are found by what the service is called and is for into which they guide, and no longer than it is there. */
class FindCardsTests {

    private static final UUID CARD = Corpus.id("card");
    private static final UUID SERVICE = Corpus.id("service");
    private static final Map<Facet, Set<String>> CARDS = Map.of(Facet.TYPE, Set.of("card"));

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private FindEntries find;

    @BeforeEach
    void open() {
        index = Corpus.empty(folder);
        find = new FindEntries(index, Corpus.FINLAND);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void byTheirServiceWhetherItCameBeforeThemOrAfter() {
        take(service("Uupumusryhmä", null), card());

        assertThat(cards("uupumusryhmään")).containsExactly(CARD);
        assertThat(cards("mielenterveyspalvelut")).containsExactly(CARD);

        reopen();
        take(card(), service("Uupumusryhmä", null));

        assertThat(cards("uupumusryhmään")).containsExactly(CARD);
    }

    @Test
    void byTheKindOfTheirService() {
        take(service("Uupumusryhmä", null), card());
        var ofTheKind = new Narrowing(
                Map.of(Facet.TYPE, Set.of("card"), Facet.KIND, Set.of("mental-health")), "272", Corpus.DAY, null);

        assertThat(find.find(null, ofTheKind, new Begin(null, 10)).total()).isEqualTo(1);
    }

    @Test
    void byItsNewName() {
        take(service("Uupumusryhmä", null), card(), service("Jaksamiskurssi", null));

        assertThat(cards("jaksamiskurssi")).containsExactly(CARD);
        assertThat(cards("uupumusryhmä")).isEmpty();
    }

    @Test
    void untilItEnds() {
        take(card(), service("Uupumusryhmä", LocalDate.of(2026, 11, 30)));

        assertThat(cards(null, LocalDate.of(2026, 11, 30))).containsExactly(CARD);
        assertThat(cards(null, LocalDate.of(2026, 12, 1))).isEmpty();
    }

    private void reopen() {
        index.close();
        open();
    }

    /** As the feed takes what is told: what has to be drawn anew is, in the end. */
    private void take(PublicState... states) {
        for (var state : states) {
            if (index.put(state)) {
                index.redraw(Set.of(state.id()));
            }
        }
        index.refresh();
    }

    private List<UUID> cards(String text) {
        return cards(text, Corpus.DAY);
    }

    private List<UUID> cards(@Nullable String text, LocalDate day) {
        return find.find(text, new Narrowing(CARDS, null, day, null), new Begin(null, 10)).hits().stream()
                .map(hit -> hit.state().id())
                .toList();
    }

    private static CardState card() {
        var answer = new CardAnswer("contact", new LocalizedText("Soita", null, null));
        var edition = new CardEdition(
                1,
                new LocalizedText("Näin ohjaat", null, null),
                "general",
                1,
                List.of(answer),
                Instant.parse("2026-10-01T09:00:00Z"),
                LocalDate.of(2027, 10, 1));
        return new CardState(CARD, "18", Corpus.COUNTY, Corpus.UNIT, SERVICE, edition, List.of());
    }

    private static ServiceState service(String name, @Nullable LocalDate last) {
        return new ServiceState(
                SERVICE,
                "18",
                Corpus.COUNTY,
                Corpus.UNIT,
                "mental-health",
                new LocalizedText(name, null, null),
                false,
                null,
                null,
                List.of("272"),
                new Validity(LocalDate.of(2026, 1, 1), last),
                List.of());
    }
}
