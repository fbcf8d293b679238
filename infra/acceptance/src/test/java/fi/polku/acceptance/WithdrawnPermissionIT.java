package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S3: five seconds after a withdrawal nothing more is disclosed, and what is a party's own stays readable to that party. */
@ExtendWith(RunningPolku.class)
class WithdrawnPermissionIT {
    private static final String KOKKOLA = "272";
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** The copy's limit, and the beat that it is counted from. */
    private static final Duration SILENT = Stack.AGE_LIMIT.plusSeconds(1);

    private static final int LOOKS = 10;

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
        assertThat(polku.coordinator().get(course.referral()).text("/question")).isNotEmpty();

        course.withdrawn();
        long withdrawn = System.nanoTime();

        // The service that keeps the permission discloses nothing from the very answer on.
        assertThat(polku.coordinator().get(course.referral()).expect(200).text("/question"))
                .isEmpty();
        Eventually.seen(LIMIT, () -> polku.seated().get(consultation), seen -> seen.status() == 404);
        Duration closed = Duration.ofNanos(System.nanoTime() - withdrawn);
        for (int i = 0; i < LOOKS; i++) {
            polku.seated().get(consultation).expect(404);
            assertThat(polku.coordinator().get(course.referral()).expect(200).text("/question"))
                    .isEmpty();
        }
        polku.coordinator().get(consultation).expect(200);
        assertThat(polku.sender().get(course.referral()).expect(200).text("/question"))
                .isNotEmpty();
        course.followedTo("CANCEL_REQUESTED");
        Figure.print(
                "S3",
                "case closed to the others at the meeting %.2f s after the withdrawal, the referral's words at once; own records stay readable"
                        .formatted(closed.toMillis() / 1e3));
    }

    @Test
    void isNotWaitedForBeyondTheLimitWhereItCannotBeHeardOf() {
        Course course = Course.referred(polku, KOKKOLA).accepted();
        String consultation = course.openedCase();
        course.meetingOn(consultation);
        polku.seated().get(consultation).expect(200);

        polku.stack().pause("kafka");
        long paused = System.nanoTime();
        course.withdrawn();
        Answer refused = Eventually.seen(SILENT, () -> polku.seated().get(consultation), seen -> seen.status() == 503);
        Duration limit = Duration.ofNanos(System.nanoTime() - paused);
        List<Answer> meanwhile = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            meanwhile.add(polku.seated().get(consultation));
        }
        polku.stack().resume("kafka");

        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(meanwhile).allSatisfy(answer -> answer.expect(503));
        List<Answer> afterwards = new ArrayList<>();
        Eventually.seen(
                () -> {
                    Answer answer = polku.seated().get(consultation);
                    afterwards.add(answer);
                    return answer;
                },
                answer -> answer.status() == 404);
        assertThat(afterwards).as("disclosed after the withdrawal").noneMatch(Answer::succeeded);
        Figure.print("S3", "broker away: 503 after %.1f s".formatted(limit.toMillis() / 1e3));
    }

    @Test
    void cancelsAReferralThatNobodyHasAccepted() {
        Course course = Course.referred(polku, KOKKOLA);

        course.withdrawn();

        assertThat(course.followedTo("CANCELLED").text("/cancellation/reason")).isEqualTo("permission-withdrawn");
    }
}
