package fi.polku.directory.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Catalogues;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Regions;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenRegionsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String KESKI_POHJANMAA = """
            {"region":"18","issuer":"https://id.soite.example",
             "organisation":{"kind":"wellbeing-services-county","name":{"fi":"Soite"}},
             "unit":{"name":{"fi":"Hallinto"}},
             "admin":{"subject":"kp-admin","displayName":"Aino Aluevaara"}}""";

    @TempDir
    private Path folder;

    private final Catalogue catalogue = Catalogues.inMemory();
    private final OpenRegions openRegions = new OpenRegions(catalogue, new FileRules(Finland.load(), CodeLists.load()));

    @Test
    void opensARegionWithItsFirstAdmin() throws IOException {
        open(KESKI_POHJANMAA);

        var admin = catalogue.memberships().list(Selection.everything()).getFirst();
        assertThat(admin.region()).isEqualTo("18");
        assertThat(admin.entry().duties()).containsExactly("region-admin");
        assertThat(admin.entry().validity()).isEqualTo(Validity.since(TODAY));
        assertThat(catalogue.units().find(admin.entry().unit())).isPresent();
        assertThat(catalogue.regions().find(Regions.idOf("18")).orElseThrow().entry())
                .matches(region ->
                        region.binds("https://id.soite.example", admin.entry().organisation()));
    }

    @Test
    void leavesAnOpenRegionAsItIs() throws IOException {
        open(KESKI_POHJANMAA);
        var told = open(KESKI_POHJANMAA.replace("Soite", "Toinen").replace("id.soite", "id.other"));

        assertThat(told).singleElement().asString().contains("was open already, nothing changed");

        assertThat(catalogue.organisations().list(Selection.everything()))
                .singleElement()
                .returns(1L, Held::version)
                .extracting(held -> held.entry().name().fi())
                .isEqualTo("Soite");
        assertThat(catalogue.memberships().list(Selection.everything())).hasSize(1);
    }

    @Test
    void opensSeveralRegionsOfOneFile() throws IOException {
        open("[" + KESKI_POHJANMAA + "," + KESKI_POHJANMAA.replace("\"18\"", "\"20\"") + "]");

        assertThat(catalogue.regions().list(Selection.everything())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"region\":\"18\"' | '\"region\":\"77\"' | no county has this code",
                "'\"region\":\"18\",' | '' | region is missing",
                "'\"issuer\":' | '\"isuer\":' | not a list of regions",
                "wellbeing-services-county | circus | not in the code list",
                "'\"fi\":\"Hallinto\"' | '' | unit.name.fi is missing",
                "kp-admin | ' ' | admin.subject is missing",
                "Soite\" | <script>x</script>\" | organisation.name.fi is more than words",
                "Aino Aluevaara | ' Aino <b>Aluevaara' | admin.displayName is more than words",
                "'{\"region\"' | '[{\"region\"' | not a list of regions"
            })
    void storesNothingOfAFileThatIsWrong(String right, String wrong, String reason) {
        assertThatExceptionOfType(OpeningRefused.class)
                .isThrownBy(() -> open(KESKI_POHJANMAA.replace(right, wrong)))
                .withMessageContaining(reason);
        assertThat(catalogue.organisations().list(Selection.everything())).isEmpty();
    }

    @Test
    void storesNothingOfAFileWhoseSecondRegionIsWrong() {
        assertThatExceptionOfType(OpeningRefused.class)
                .isThrownBy(() -> open("[" + KESKI_POHJANMAA + "," + KESKI_POHJANMAA + "]"))
                .withMessageContaining("number 2")
                .withMessageContaining("twice");
        assertThat(catalogue.organisations().list(Selection.everything())).isEmpty();
    }

    private List<String> open(String json) throws IOException {
        var file = Files.writeString(folder.resolve("regions.json"), json);
        return openRegions.open(OperatorsFile.regions(file), NOW, TODAY);
    }
}
