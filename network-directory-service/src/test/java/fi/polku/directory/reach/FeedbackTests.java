package fi.polku.directory.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedbackTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 29);

    private final Feedback asked = new Feedback(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            Verdict.STILL_UNKNOWN,
            "Kuka ohjaa?",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Instant.parse("2026-11-22T10:00:00Z"),
            LAST_DAY,
            true,
            null);

    @Test
    void isOverdueFromTheDayAfterTheLastOneOn() {
        assertThat(asked.isOverdue(LAST_DAY)).isFalse();
        assertThat(asked.isOverdue(LAST_DAY.plusDays(1))).isTrue();
    }

    @Test
    void isNeverOverdueOnceItIsAnswered() {
        var answered = asked.answered(new Feedback.Reply("Huoltaja", UUID.randomUUID(), Instant.EPOCH));

        assertThat(answered.open()).isFalse();
        assertThat(answered.isOverdue(LAST_DAY.plusDays(1))).isFalse();
    }
}
