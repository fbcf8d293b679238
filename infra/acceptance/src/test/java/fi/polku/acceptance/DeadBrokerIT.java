package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class DeadBrokerIT {
    private static final String KANNUS = "217";

    private final Polku polku;
    private final Figures figures;

    DeadBrokerIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void goesOnReferringWhileTheBrokerIsDeadAndLosesAndDoublesNothing() {
        Course sentBefore = Course.referred(polku, KANNUS);

        polku.stack().kill("kafka");
        int refused = refused();
        sentBefore.accepted();
        List<Course> sentMeanwhile = IntStream.range(0, 3)
                .mapToObj(_ -> Course.referred(polku, KANNUS))
                .toList();
        Course acceptedMeanwhile = Course.referred(polku, KANNUS).accepted();
        int refusedMeanwhile = refused() - refused;
        polku.stack().startAgain("kafka");
        sentMeanwhile.forEach(Course::accepted);

        List<Course> all = Stream.concat(Stream.of(sentBefore, acceptedMeanwhile), sentMeanwhile.stream())
                .toList();
        all.forEach(Course::openedCase);
        polku.ground().settle();
        assertThat(refusedMeanwhile).isZero();
        assertThat(all).allSatisfy(course -> {
            assertThat(course.cases()).hasSize(1);
            assertThat(polku.sender().get(course.referral()).expect(200).body().path("conflicts"))
                    .isEmpty();
        });
        assertThat(figures.referrals(KANNUS)).isEqualTo(all.size());
        assertThat(polku.ground().dead()).isZero();
    }

    /** Writes that had to be repeated. */
    private int refused() {
        return polku.sender().repeats() + polku.coordinator().repeats();
    }
}
