package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class KilledServiceIT {
    private static final String KAUSTINEN = "236";

    private final Polku polku;
    private final Figures figures;

    KilledServiceIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void keepsAndPublishesWhatWasAnsweredWithASuccessRightBeforeTheServiceWasKilled() {
        Course course = Course.permitted(polku, KAUSTINEN, null);
        String key = UUID.randomUUID().toString();

        Answer created = polku.sender().post("/api/referral/referrals", key, course.referring(true));
        polku.stack().kill("referral");
        created.expect(201);
        Answer away = polku.sender().get(created.header("Location"));
        polku.stack().startAgain("referral");

        assertThat(away.status()).as("%s", away).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(back(created.header("Location")).state()).isEqualTo("SENT");
        assertThat(polku.sender()
                        .post("/api/referral/referrals", key, course.referring(true))
                        .expect(201)
                        .id())
                .isEqualTo(created.id());
        Eventually.asserted(() -> assertThat(figures.referrals(KAUSTINEN)).isEqualTo(1));
    }

    @Test
    void opensTheCaseOfAnAcceptanceThatWasAnsweredRightBeforeTheServiceWasKilled() {
        Course course = Course.referred(polku, KAUSTINEN).accepted();

        polku.stack().kill("referral");
        polku.stack().startAgain("referral");

        assertThat(back(course.referral()).state()).isNotEqualTo("RECEIVED");
        course.openedCase();
        polku.ground().settle();
        assertThat(course.cases()).hasSize(1);
    }

    private Answer back(String path) {
        return Eventually.seen(() -> polku.sender().get(path), Answer::succeeded);
    }
}
