package fi.polku.directory.entries.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Fact;
import fi.polku.directory.entries.FactName;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharedPartsTests {

    /** Somebody who tells every day for fifty years how many places are free would outgrow the record with their facts alone. */
    @Test
    void tellsTheLastOfWhatHappenedUnderItsOwnNumbers() {
        var published = SharedParts.facts(facts(18_250));

        assertThat(published).hasSize(100);
        assertThat(published.getFirst().sequence()).isEqualTo(18_151);
        assertThat(published.getLast().sequence()).isEqualTo(18_250);
        assertThat(SharedParts.facts(facts(2)))
                .extracting(fact -> fact.sequence())
                .containsExactly(1L, 2L);
    }

    private static List<Fact> facts(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> new Fact(number, FactName.CHANGED, Instant.EPOCH, null))
                .toList();
    }
}
