package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void newIdsAreOfVersionSevenAndComeInTheOrderTheyWereMade() {
        var ids = IntStream.range(0, 20_000).mapToObj(_ -> Ids.next()).toList();

        assertThat(ids).allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
        assertThat(ids).allSatisfy(id -> assertThat(id.variant()).isEqualTo(2));
        assertThat(ids.stream().map(UUID::toString)).isSorted();
    }

    @Test
    void newIdsTellWhenTheyWereMade() {
        long before = System.currentTimeMillis();

        long made = Ids.next().getMostSignificantBits() >>> 16;

        assertThat(made).isBetween(before, before + 5_000);
    }

    @Test
    void threadsNeverMakeTheSameNewId() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(_ -> ids.add(Ids.next()));

        assertThat(ids).hasSize(50_000);
    }

    @Test
    void derivedIdsFollowFromTheirParts() {
        assertThat(Ids.derived("case", "1")).isEqualTo(Ids.derived("case", "1"));
        assertThat(Ids.derived("case", "1").version()).isEqualTo(8);
        assertThat(Ids.derived("case", "1").variant()).isEqualTo(2);
    }

    @Test
    void derivedIdsStayWhatTheyAreForEver() {
        assertThat(Ids.derived("case", "1")).hasToString("9de75c29-d97c-8beb-ae3a-43c1ed96c254");
    }

    @Test
    void partsSplitElsewhereDeriveAnotherId() {
        assertThat(Ids.derived("ab", "c")).isNotEqualTo(Ids.derived("a", "bc"));
        assertThat(Ids.derived("ab", "")).isNotEqualTo(Ids.derived("ab"));
    }
}
