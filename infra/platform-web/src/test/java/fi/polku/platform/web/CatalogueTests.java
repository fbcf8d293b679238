package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in one language is said in all three. */
class CatalogueTests {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void saysTheSameInEveryLanguage(String language) throws IOException {
        assertThat(catalogue(language).stringPropertyNames())
                .isEqualTo(catalogue("fi").stringPropertyNames());
    }

    @Test
    void leavesNoTextEmpty() throws IOException {
        for (var language : new String[] {"fi", "sv", "en"}) {
            assertThat(catalogue(language).values())
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        }
    }

    private static Properties catalogue(String language) throws IOException {
        var texts = new Properties();
        try (var file = Objects.requireNonNull(
                CatalogueTests.class.getResourceAsStream("/problems/platform_" + language + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
