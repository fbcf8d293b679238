package fi.polku.platform.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutTests {
    private static final String EVIL = "<script>alert('&')</script>";

    @Test
    void escapesEveryTextWhereverItStands() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(EVIL, EVIL);

        String html = new Printout(PrintLanguage.SV, EVIL)
                .heading(EVIL)
                .paragraph(EVIL)
                .list(List.of(EVIL))
                .facts(facts)
                .table(EVIL, List.of(EVIL), List.of(List.of(EVIL)))
                .html();

        assertThat(html).doesNotContain("<script").contains("lang=\"sv\"");
        assertThat(html.split("&lt;script&gt;alert\\(&#39;&amp;&#39;\\)", -1)).hasSize(10 + 1);
    }

    @Test
    void isSavedAndRunsNothing() {
        var answer = new Printout(PrintLanguage.FI, "Ä").download("ote.html");

        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getBody()).contains("<h1>Ä</h1>");
    }

    @Test
    void tellsDaysAndTimesAsTheyAreToldInFinland() {
        assertThat(PrintLanguage.EN.day(LocalDate.of(2026, 3, 9))).isEqualTo("9.3.2026");
        assertThat(PrintLanguage.EN.time(Instant.parse("2026-10-25T00:30:05Z"))).isEqualTo("25.10.2026 03.30.05");
        assertThat(PrintLanguage.EN.time(Instant.parse("2026-10-25T01:30:05Z"))).isEqualTo("25.10.2026 03.30.05");
    }

    @Test
    void fallsBackToFinnishAndKnowsNoOtherLanguage() {
        assertThat(PrintLanguage.of("language", "sv").of("suomeksi", null, "in English"))
                .isEqualTo("suomeksi");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PrintLanguage.of("language", "SV"));
    }
}
