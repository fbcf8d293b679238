package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class WithdrawnPermissionIT {
    private static final String KOKKOLA = "272";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Polku polku;

    WithdrawnPermissionIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void closesTheCaseToTheOthersAtTheMeetingWithinFiveSeconds() {
        Course course = Course.referred(polku, KOKKOLA).accepted();
        String consultation = course.openedCase();
        course.meetingOn(consultation);
        polku.seated().get(consultation).expect(200);

        course.withdrawn();

        Eventually.seen(LIMIT, () -> polku.seated().get(consultation), seen -> seen.status() == 404);
        polku.coordinator().get(consultation).expect(200);
        course.followedTo("CANCEL_REQUESTED");
    }

    @Test
    void cancelsAReferralThatNobodyHasAccepted() {
        Course course = Course.referred(polku, KOKKOLA);

        course.withdrawn();

        assertThat(course.followedTo("CANCELLED").text("/cancellation/reason")).isEqualTo("permission-withdrawn");
    }
}
