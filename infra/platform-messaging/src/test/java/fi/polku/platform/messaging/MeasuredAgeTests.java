package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredAgeTests {

    private static final long LIMIT = 30;

    private final MeasuredAge age = new MeasuredAge();

    @Test
    void nothingIsKnownBeforeAnythingIsRead() {
        assertThat(age.isWithin(LIMIT, 0)).isFalse();
    }

    @Test
    void theFirstBeatAfterAStartMayBeOldAndCountsForNothing() {
        age.read(0, null, false, 0);
        age.read(0, 7L, true, 1);
        age.copied(Map.of(0, 8L));

        assertThat(age.isWithin(LIMIT, 2)).isFalse();
    }

    @Test
    void aBeatCountsFromTheMomentTheReaderHadReadEverythingBefore() {
        age.read(0, 7L, true, 10);
        age.read(0, 8L, true, 11);
        age.copied(Map.of(0, 9L));

        assertThat(age.isWithin(LIMIT, 40)).isTrue();
        assertThat(age.isWithin(LIMIT, 41)).isFalse();
    }

    @Test
    void aBeatThatTheCopyHasNotPassedCountsForNothing() {
        age.read(0, 7L, true, 10);
        age.read(0, 8L, true, 11);
        age.copied(Map.of(0, 8L));

        assertThat(age.isWithin(LIMIT, 12)).isFalse();
    }

    @Test
    void beatsThatComeAllAtOnceAfterASilenceDoNotMakeTheSilenceFresh() {
        age.read(0, 7L, true, 10);
        age.read(0, 60L, true, 100);
        age.copied(Map.of(0, 61L));

        assertThat(age.isWithin(LIMIT, 100)).isFalse();

        age.read(0, 61L, true, 101);
        age.copied(Map.of(0, 62L));
        assertThat(age.isWithin(LIMIT, 102)).isTrue();
    }

    @Test
    void theOldestPartitionDecides() {
        age.read(0, 7L, true, 10);
        age.read(1, 3L, true, 10);
        age.read(0, 8L, true, 50);
        age.read(1, 4L, true, 11);
        age.read(0, 9L, true, 51);
        age.copied(Map.of(0, 10L, 1, 5L));

        assertThat(age.isWithin(LIMIT, 52)).isFalse();
    }

    @Test
    void aPartitionThatWasNeverHeardOfIsNotFresh() {
        age.read(0, 7L, true, 10);
        age.read(0, 8L, true, 11);
        age.read(1, null, false, 11);
        age.copied(Map.of(0, 9L, 1, 0L));

        assertThat(age.isWithin(LIMIT, 12)).isFalse();
    }

    @Test
    void theCopyIsAwaitedUntilItHasPassedTheLastBeat() {
        age.read(0, 7L, true, 10);
        assertThat(age.awaitsCopy()).isFalse();

        age.read(0, 8L, true, 11);
        age.copied(Map.of(0, 8L));
        assertThat(age.awaitsCopy()).isTrue();

        age.copied(Map.of(0, 9L));
        assertThat(age.awaitsCopy()).isFalse();
    }
}
