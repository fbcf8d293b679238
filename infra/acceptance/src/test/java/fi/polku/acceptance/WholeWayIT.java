package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningPolku.class)
class WholeWayIT {
    private static final String TOHOLAMPI = "849";
    private static final String VETELI = "924";

    private final Polku polku;
    private final Figures figures;

    WholeWayIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void takesAClientFromTheReferralToTheReport() {
        Course course = Course.referred(polku, TOHOLAMPI, "010594Y9032").accepted();

        Answer closed = course.walked();

        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.body().path("conflicts")).isEmpty();
        Eventually.asserted(() -> {
            assertThat(figures.rows("referrals", "month,municipality", TOHOLAMPI))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.path("count").asLong()).isEqualTo(1);
                        assertThat(row.path("by").path("month").asString())
                                .isEqualTo(YearMonth.now(Course.FINLAND).toString());
                    });
            assertThat(figures.rows("referrals", "municipality,state", TOHOLAMPI))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.path("by").path("state").asString()).isEqualTo("CLOSED"));
            for (String wait : new String[] {"days-to-acceptance", "days-to-meeting", "days-to-summary"}) {
                assertThat(figures.rows(wait, "municipality", TOHOLAMPI))
                        .as(wait)
                        .singleElement()
                        .satisfies(WholeWayIT::isMeasuredOnce);
            }
            assertThat(figures.rows("recommendations", "municipality,state", TOHOLAMPI))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.path("count").asLong()).isEqualTo(2);
                        assertThat(row.path("by").path("state").asString()).isEqualTo("INFORMED");
                    });
        });
    }

    @Test
    void countsTheSameAgainFromTheTopicsAlone() {
        Course course = Course.referred(polku, VETELI).accepted();
        String consultation = course.openedCase();
        course.meetingOn(consultation);
        course.recommended(consultation);
        polku.ground().settle();
        Map<String, String> before = figures.all();

        polku.stack().stop("reporting");
        polku.stack().operate("reporting-service", "--polku.command=rebuild");
        Map<String, Long> emptied = polku.ground().documents();
        polku.stack().startAgain("reporting");

        assertThat(emptied).containsEntry("reporting.referral_facts", 0L);
        assertThat(figures.all()).isEqualTo(before);
    }

    private static void isMeasuredOnce(JsonNode row) {
        assertThat(row.path("count").asLong()).isEqualTo(1);
        assertThat(row.path("days").path("measured").asLong()).isEqualTo(1);
        assertThat(row.path("days").path("missing").asLong()).isZero();
        assertThat(row.path("days").path("median").asDouble()).isBetween(0.0, 1.0);
    }
}
