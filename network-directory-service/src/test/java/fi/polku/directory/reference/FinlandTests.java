package fi.polku.directory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FinlandTests {

    private static final String CLASSIFICATION = "shared/data/fi-regions-2026.json";

    private final Finland finland = Finland.load();

    @Test
    void holdsEveryMunicipalityOnceAndInACounty() {
        assertThat(finland.municipalities()).hasSize(308);
        assertThat(finland.municipalities()).extracting(Municipality::code).doesNotHaveDuplicates();
        assertThat(finland.municipalities()).allSatisfy(municipality -> {
            assertThat(municipality.code()).matches("[0-9]{3}");
            assertThat(finland.county(municipality.region())).isPresent();
        });
    }

    @Test
    void givesKeskiPohjanmaaItsEightMunicipalities() {
        assertThat(finland.county("18").orElseThrow().name().fi()).isEqualTo("Keski-Pohjanmaan hyvinvointialue");
        assertThat(finland.municipalitiesOf("18"))
                .extracting(municipality -> municipality.name().fi())
                .containsExactlyInAnyOrder(
                        "Halsua", "Kannus", "Kaustinen", "Kokkola", "Lestijärvi", "Perho", "Toholampi", "Veteli");
    }

    /** 33 bilingual ones, of which 15 with a Swedish majority, and the Swedish ones of Åland. */
    @Test
    void knowsTheLanguagesOfEachMunicipality() {
        assertThat(finland.municipalities().stream()
                        .collect(Collectors.groupingBy(Municipality::languages, Collectors.counting())))
                .containsOnly(
                        entry(List.of("fi"), 259L),
                        entry(List.of("sv"), 16L),
                        entry(List.of("fi", "sv"), 18L),
                        entry(List.of("sv", "fi"), 15L));
        assertThat(finland.municipalitiesOf("91"))
                .extracting(Municipality::languages)
                .containsOnly(List.of("sv"));
    }

    @Test
    void givesEachCountyItsMunicipalities() {
        assertThat(finland.counties()).hasSize(23);
        assertThat(finland.counties())
                .allSatisfy(county ->
                        assertThat(finland.municipalitiesOf(county.code())).isNotEmpty());
    }

    @Test
    void agreesWithTheStatisticalClassificationWhereThatIsAtHand() throws Exception {
        var file = classification();
        assumeTrue(file.isPresent(), "Skipped: " + CLASSIFICATION + " is not beside this clone");
        var json = JsonMapper.shared().readTree(Files.readString(file.orElseThrow()));

        assertThat(finland.municipalities().stream().map(FinlandTests::line))
                .containsExactlyInAnyOrderElementsOf(json.get("municipalities")
                        .valueStream()
                        .map(FinlandTests::line)
                        .toList());
        assertThat(finland.counties().stream()
                        .map(county -> county.code() + county.name().fi()))
                .containsExactlyInAnyOrderElementsOf(json.get("counties")
                        .valueStream()
                        .map(county -> text(county, "code") + text(county, "fi"))
                        .toList());
    }

    private static String line(Municipality municipality) {
        var name = municipality.name();
        return municipality.code() + " " + municipality.region() + " " + name.fi() + "/" + name.sv();
    }

    private static String line(JsonNode municipality) {
        return text(municipality, "code") + " " + text(municipality, "hva") + " " + text(municipality, "fi") + "/"
                + text(municipality, "sv");
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).asString().strip();
    }

    private static Optional<Path> classification() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(CLASSIFICATION))
                .filter(Files::exists)
                .findFirst();
    }
}
