package fi.polku.directory;

import static fi.polku.directory.Entered.anyOrganisation;
import static fi.polku.directory.Entered.anyUnit;
import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvExchangeIT {

    private final Api admin = RunningDirectory.as("kp-admin");
    private final String source = "taulukko-" + UUID.randomUUID().toString().substring(0, 8);

    private static final String ORGANISATIONS = """
        externalId;kind;name.fi;name.sv;validFrom;validTo;successor
        te;employment-service;TE-toimisto;;2013-01-01;2024-12-31;kokkola
        kokkola;municipality;Kokkolan kaupunki;Karleby stad;2025-01-01;;
        """;

    @Test
    void takesATableInOnceHoweverOftenItComes() {
        var first = Imported.csv(admin, "organisations", source, false, ORGANISATIONS)
                .finished();
        var second = Imported.csv(admin, "organisations", source, false, ORGANISATIONS)
                .finished();

        // The one that names its successor waits until that one is in.
        assertThat(first.verdicts()).containsExactly("3 CREATED", "2 CREATED");
        assertThat(second.verdicts()).containsExactly("3 UNCHANGED", "2 UNCHANGED");
        var old = admin.get("organisations/" + first.entry(1));
        assertThat(old.text("/successor")).isEqualTo(first.entry(0).toString());
        assertThat(old.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.view().text("/rows/created")).isEqualTo("2");
        assertThat(second.view().text("/digest")).isEqualTo(first.view().text("/digest"));
    }

    @Test
    void tellsInADryRunWhatItWouldDoAndDoesNothing() {
        var dry = Imported.csv(admin, "organisations", source, true, ORGANISATIONS)
                .finished();

        assertThat(dry.verdicts()).containsExactly("3 CREATED", "2 CREATED");
        assertThat(admin.get("organisations/" + dry.entry(0)).status()).isEqualTo(404);
        assertThat(Imported.csv(admin, "organisations", source, false, ORGANISATIONS)
                        .verdicts())
                .isEqualTo(dry.verdicts());
    }

    @Test
    void neverOverwritesWhatAPersonHasWrittenSince() {
        var id = Imported.csv(admin, "organisations", source, false, organisation("Vanha", "Gammal"))
                .entry(0);
        var edited = admin.put("organisations/" + id, 1, """
            {"kind":"municipality","name":{"fi":"Ihmisen oma","sv":"Gammal"},"validFrom":"2025-01-01"}\
            """);
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);

        var same = Imported.csv(admin, "organisations", source, false, organisation("Vanha", "Gammal"));
        var newer = Imported.csv(admin, "organisations", source, false, organisation("Uusi", "Ny"));

        assertThat(same.verdicts()).containsExactly("2 KEPT");
        assertThat(newer.verdicts()).containsExactly("2 CHANGED");
        assertThat(newer.rows().getFirst().at("/kept/0").asString()).isEqualTo("/name/fi");
        assertThat(newer.rows().getFirst().at("/changed/0").asString()).isEqualTo("/name/sv");
        var now = admin.get("organisations/" + id);
        assertThat(now.text("/name/fi")).isEqualTo("Ihmisen oma");
        assertThat(now.text("/name/sv")).isEqualTo("Ny");
    }

    @Test
    void fillsWhatTheSourceHasNeverToldBefore() {
        var id = Imported.csv(
                        admin,
                        "organisations",
                        source,
                        false,
                        "externalId;kind;name.fi;validFrom\na;municipality;A;2025-01-01\n")
                .entry(0);

        var imported = Imported.csv(admin, "organisations", source, false, organisation("A", "Ny"));

        assertThat(imported.verdicts()).containsExactly("2 CHANGED");
        assertThat(admin.get("organisations/" + id).text("/name/sv")).isEqualTo("Ny");
    }

    @Test
    void namesEveryFieldThatIsWrongAndTakesTheOtherRowsIn() {
        var table = """
            externalId;kind;name.fi;validFrom;validTo;successor
            a;no-such-kind;A;2025-01-01;;
            b;municipality;<script>x</script>;2025-01-01;;
            c;municipality;C;2025-02-30;;
            d;municipality;D;2025-01-01;2024-01-01;
            e;municipality;E;2025-01-01;2026-01-01;nobody
            f;municipality;F;2025-01-01
            g;municipality;;2025-01-01;;
            h;municipality;H;2025-01-01;;
            h;municipality;H again;2025-01-01;;
            ;municipality;I;2025-01-01;;
            k;municipality;K;2025-01-01;2026-01-01;l
            l;municipality;L;2025-01-01;2026-01-01;k
            m;municipality;M;2025-01-01;;"
            """;

        var imported =
                Imported.csv(admin, "organisations", source, false, table).finished();

        assertThat(imported.verdicts())
                .containsExactlyInAnyOrder(
                        "2 REFUSED /kind unknown-code",
                        "3 REFUSED /name/fi invalid",
                        "4 REFUSED /validFrom wrong-type",
                        "5 REFUSED /validTo validity-inverted",
                        "6 REFUSED /successor unknown-reference",
                        "7 REFUSED  wrong-number-of-cells",
                        "8 REFUSED /name required",
                        "9 CREATED",
                        "10 REFUSED /externalId repeated-value",
                        "11 REFUSED /externalId required",
                        "12 REFUSED /successor unknown-reference",
                        "13 REFUSED /successor unknown-reference",
                        "14 REFUSED  quote-not-closed");
        assertThat(imported.view().text("/rows/refused")).isEqualTo("12");
    }

    @Test
    void takesNothingInWhereAllWasAskedForAndOneIsRefused() {
        var order = """
            {"format":"csv","kind":"organisations","source":"%s","wholeOrNothing":true}\
            """.formatted(source);
        var table = """
            externalId;kind;name.fi;validFrom
            a;municipality;A;2025-01-01
            b;no-such-kind;B;2025-01-01
            """;

        var imported = Imported.of(admin, order, table.getBytes(StandardCharsets.UTF_8));

        assertThat(imported.refusal()).isEqualTo("rows-refused");
        assertThat(imported.verdicts()).containsExactly("2 CREATED", "3 REFUSED /kind unknown-code");
        assertThat(admin.get("organisations/" + imported.entry(0)).status()).isEqualTo(404);
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThat(Imported.csv(admin, "organisations", source, false, "").refusal())
                .isEqualTo("file-empty");
        assertThat(Imported.csv(admin, "organisations", source, false, "externalId;nimi\na;b\n")
                        .refusal())
                .isEqualTo("unknown-column");
        assertThat(Imported.csv(admin, "organisations", source, false, "externalId;kind\n\"a\"x;b\n")
                        .refusal())
                .isEqualTo("malformed-csv");
        assertThat(Imported.of(admin, order(""), latin1()).refusal()).isEqualTo("wrong-encoding");
    }

    /** Rows go in some hundred at a time, and the fault comes after them. */
    @Test
    void takesNothingInOfATableThatBreaksOff() {
        var rows = IntStream.range(0, 450)
                .mapToObj("r%d;municipality;Rivi;2025-01-01\n"::formatted)
                .collect(Collectors.joining("", "externalId;kind;name.fi;validFrom\n", ""));

        var broken = Imported.csv(admin, "organisations", source, false, rows + "\"a\"x;b\n");
        var undecodable = Imported.of(
                admin,
                order(""),
                (rows + "z;municipality;Äänekoski;2025-01-01\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(broken.refusal()).isEqualTo("malformed-csv");
        assertThat(undecodable.refusal()).isEqualTo("wrong-encoding");
        assertThat(broken.rows()).isEmpty();
        assertThat(undecodable.rows()).isEmpty();
        assertThat(admin.get("exchange/organisations.csv?region=18").body()).doesNotContain("Rivi");
    }

    @Test
    void readsOtherEncodingsWhereTheyAreNamed() {
        var imported = Imported.of(admin, order(",\"encoding\":\"windows-1252\""), latin1())
                .finished();

        assertThat(admin.get("organisations/" + imported.entry(0)).text("/name/fi"))
                .isEqualTo("Äänekoski");
    }

    @Test
    void writesATableThatComesBackUnchangedAndHoldsNoFormula() {
        var organisation = anyOrganisation(admin);
        var unit = anyUnit(admin, organisation);
        var editor = member(admin, "kp-" + UUID.randomUUID(), "directory-editor");
        var body = Entered.service(organisation, unit).replace("\"Palvelu\"", "\"=1+1; \\\"lainaus\\\"\"");
        var service = Entered.created(editor, "services", body);

        var table = editor.get("exchange/services.csv?region=18").body();

        assertThat(table).startsWith("\uFEFFid;version;");
        var line = table.lines()
                .filter(each -> each.contains(service.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("\"'=1+1; \"\"lainaus\"\"\"");
        var heading = table.lines().findFirst().orElseThrow();
        var back = Imported.csv(editor, "services", source, false, heading + "\n" + line + "\n");
        assertThat(back.verdicts()).containsExactly("2 UNCHANGED");
        var edited = line.replace("lainaus", "muutettu");
        assertThat(Imported.csv(editor, "services", source, false, heading + "\n" + edited + "\n")
                        .verdicts())
                .containsExactly("2 CHANGED");
        // The same edit once more rests on a version that is no longer the newest, but says nothing new.
        assertThat(Imported.csv(editor, "services", source, false, heading + "\n" + edited + "\n")
                        .verdicts())
                .containsExactly("2 UNCHANGED");
        assertThat(Imported.csv(editor, "services", source, false, heading + "\n" + line + "\n")
                        .verdicts())
                .containsExactly("2 KEPT");
    }

    private String order(String more) {
        return """
            {"format":"csv","kind":"organisations","source":"%s"%s}\
            """.formatted(source, more);
    }

    private static String organisation(String fi, String sv) {
        return "externalId;kind;name.fi;name.sv;validFrom\na;municipality;%s;%s;2025-01-01\n".formatted(fi, sv);
    }

    private static byte[] latin1() {
        return "externalId;kind;name.fi;validFrom\na;municipality;Äänekoski;2025-01-01\n"
                .getBytes(Charset.forName("windows-1252"));
    }
}
