package fi.polku.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TitlesTests {
    private final Titles titles = new Titles();

    @ParameterizedTest
    @EnumSource
    void saysEachFaultInThreeLanguages(Fault fault) {
        var said = Stream.of("fi", "sv", "en").map(Locale::of).map(language -> titles.of(fault, language));

        assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank).hasSize(3);
    }
}
