package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class PreconditionsIT {
    private static final String REFERRALS = "/api/referral/referrals";
    private static final String KOKKOLA = "272";

    private final Polku polku;

    PreconditionsIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void refusesACommandOnAVersionThatIsNoLongerTheNewest() {
        Course course = Course.referred(polku, KOKKOLA).claimed();

        Answer stale = polku.coordinator().command(course.referral(), "accept", "\"1\"", Course.NOTHING);

        stale.expect(412);
        assertThat(stale.isProblem()).isTrue();
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(polku.sender().get(course.referral()).state()).isEqualTo("RECEIVED");
    }

    @Test
    void refusesACommandThatDoesNotTellTheVersionItIsMeantFor() {
        Course course = Course.referred(polku, KOKKOLA);

        Answer unconditional =
                polku.coordinator().send("POST", course.referral() + "/claim", Map.of(), BodyPublishers.ofString("{}"));

        unconditional.expect(428);
        assertThat(unconditional.isProblem()).isTrue();
        assertThat(polku.sender().get(course.referral()).state()).isEqualTo("SENT");
    }

    @Test
    void createsOnceUnderOneIdempotencyKey() {
        Course course = Course.permitted(polku, KOKKOLA, null);
        String key = UUID.randomUUID().toString();

        Answer first =
                polku.sender().post(REFERRALS, key, course.referring(true)).expect(201);
        polku.coordinator()
                .command(first.header("Location"), "claim", Course.NOTHING)
                .expect(200);
        Answer again =
                polku.sender().post(REFERRALS, key, course.referring(true)).expect(201);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"1\"").isEqualTo(first.header("ETag"));
    }

    @Test
    void refusesAnotherBodyUnderTheSameIdempotencyKey() {
        Course course = Course.permitted(polku, KOKKOLA, null);
        String key = UUID.randomUUID().toString();
        polku.sender().post(REFERRALS, key, course.referring(true)).expect(201);
        Map<String, Object> other = new HashMap<>(course.referring(true));
        other.put("question", "Jotain muuta?");

        Answer conflict = polku.sender().post(REFERRALS, key, other);

        conflict.expect(422);
        assertThat(conflict.code()).isEqualTo("idempotency-conflict");
    }
}
