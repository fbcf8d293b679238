package fi.polku.directory.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeTests {

    private static final UUID CARD = UUID.randomUUID();

    @Test
    void keepsAuthorsAndReadersOfOwnAndOtherAreasApart() {
        var answers = List.of(
                answer(Moment.BEFORE, true, true, 7, UUID.randomUUID()),
                answer(Moment.BEFORE, false, false, 2, UUID.randomUUID()),
                answer(Moment.AFTER, false, false, 3, UUID.randomUUID()));

        var groups = Knowledge.of(answers);

        assertThat(groups)
                .extracting(group -> "%s %s %d %d %d"
                        .formatted(
                                group.author() ? "authors" : "readers",
                                group.ownArea() ? "own" : "other",
                                group.before().count(),
                                group.after().count(),
                                group.change().count()))
                .containsExactly(
                        "authors own 1 0 0", "authors other 0 0 0", "readers own 0 0 0", "readers other 1 1 0");
    }

    @Test
    void tellsTheMeanOfFiveAndOfNoFewer() {
        var four = readers(4);
        var five = readers(5);

        var ofFour = Knowledge.of(four).getLast();
        var ofFive = Knowledge.of(five).getLast();

        assertThat(ofFour.change().count()).isEqualTo(4);
        assertThat(ofFour.change().mean()).isNull();
        assertThat(ofFour.before().mean()).isNull();
        assertThat(ofFive.before().mean()).isEqualTo(2.0);
        assertThat(ofFive.after().mean()).isEqualTo(6.0);
        assertThat(ofFive.change().mean()).isEqualTo(4.0);
    }

    @Test
    void comparesOnlyThoseWhoAnsweredBothTimes() {
        var answers = Stream.concat(
                        readers(5).stream(), Stream.of(answer(Moment.AFTER, false, false, 10, UUID.randomUUID())))
                .toList();

        var readers = Knowledge.of(answers).getLast();

        assertThat(readers.after().count()).isEqualTo(6);
        assertThat(readers.change().count()).isEqualTo(5);
        assertThat(readers.change().mean()).isEqualTo(4.0);
    }

    @Test
    void comparesWhoBecameAnAuthorBetweenTheTwo() {
        var writer = UUID.randomUUID();

        var groups = Knowledge.of(
                List.of(answer(Moment.AFTER, true, true, 9, writer), answer(Moment.BEFORE, false, true, 4, writer)));

        assertThat(groups.getFirst().before().count()).isEqualTo(1);
        assertThat(groups.getFirst().change().count()).isEqualTo(1);
        assertThat(groups.get(2).before().count()).isZero();
    }

    /** Each before and after: from 0 and 4, 1 and 5, … */
    private static List<KnowledgeAnswer> readers(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(index -> {
                    var reader = UUID.randomUUID();
                    return Stream.of(
                            answer(Moment.BEFORE, false, false, index, reader),
                            answer(Moment.AFTER, false, false, index + 4, reader));
                })
                .toList();
    }

    private static KnowledgeAnswer answer(Moment moment, boolean author, boolean own, int score, UUID by) {
        return new KnowledgeAnswer(CARD, moment, author, own, score, by);
    }
}
