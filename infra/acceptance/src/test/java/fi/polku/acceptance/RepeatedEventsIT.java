package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class RepeatedEventsIT {
    private static final String PERHO = "584";

    private final Polku polku;
    private final Figures figures;

    RepeatedEventsIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void actsOnceOnWhatIsDeliveredTwice() {
        Course course = Course.referred(polku, PERHO).accepted();
        String consultation = course.openedCase();
        course.meetingOn(consultation);
        course.recommended(consultation);
        course.summaryDelivered(consultation);
        course.followedTo("OUTCOME_REPORTED");
        polku.ground().settle();
        Answer referralBefore = polku.sender().get(course.referral()).expect(200);
        Answer caseBefore = polku.coordinator().get(consultation).expect(200);
        Map<String, Long> documentsBefore = polku.ground().documents();
        Map<String, String> figuresBefore = figures.all();
        var referrals = polku.ground().records("polku.referral.v1");
        var consultations = polku.ground().records("polku.consultation.v1");

        polku.ground().repeat(referrals);
        polku.ground().repeat(consultations);
        polku.ground().settle();

        assertThat(referrals).isNotEmpty();
        assertThat(consultations).isNotEmpty();
        assertThat(polku.sender().get(course.referral()).expect(200).body()).isEqualTo(referralBefore.body());
        assertThat(polku.coordinator().get(consultation).expect(200).body()).isEqualTo(caseBefore.body());
        assertThat(course.cases()).hasSize(1);
        assertThat(polku.ground().documents()).isEqualTo(documentsBefore);
        assertThat(figures.all()).isEqualTo(figuresBefore);
        assertThat(polku.ground().dead()).isZero();
    }
}
