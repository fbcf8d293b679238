package fi.polku.referral.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.contracts.Fact;
import fi.polku.platform.messaging.Stored;
import fi.polku.referral.measures.Measure;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportPeriodTests {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final Member TIINA = new Member(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    private static final Member RITA = new Member(new UUID(0, 4), new UUID(0, 5), new UUID(0, 6));

    @Test
    void keepsWhoAnsweredBeforeWithTheirLastDay() {
        SupportPeriod period = named(named(anyPeriod(), TIINA, START), RITA, LocalDate.of(2026, 3, 1));

        assertThat(period.circle().responsibles())
                .extracting(Responsible::member, Responsible::from, Responsible::to)
                .containsExactly(
                        tuple(TIINA, START, LocalDate.of(2026, 2, 28)), tuple(RITA, LocalDate.of(2026, 3, 1), null));
        assertThat(period.sought().answering()).containsExactly(RITA.membership());
        assertThat(period.sought().units()).containsExactly(TIINA.unit(), RITA.unit());
    }

    @Test
    void letsWhoeverIsReplacedOnTheSameDayHaveThatDay() {
        SupportPeriod period = named(named(anyPeriod(), TIINA, START), RITA, START);

        assertThat(period.circle().responsibles().getFirst().to()).isEqualTo(START);
    }

    @Test
    void isItsKeepersWhileNobodyIsNamed() {
        assertThat(anyPeriod().sought().answering()).containsExactly(TIINA.membership());
    }

    @Test
    void letsTheLaterAnswerOfAMomentStandAndKeepsTheEarlier() {
        SupportPeriod period =
                measured(measured(anyPeriod(), Measurement.START, "scored", 3), Measurement.START, "scored", 4);

        assertThat(period.measured()).extracting(Measurement::score).containsExactly(4);
        assertThat(period.measurements()).hasSize(2);
    }

    @Test
    void missesTheScoreAtTheEndUntilItIsWrittenWhatBecameOfIt() {
        SupportPeriod open = measured(anyPeriod(), Measurement.START, "scored", 3);
        SupportPeriod ended = ended(open);

        assertThat(open.sought().endScoreMissing()).isFalse();
        assertThat(ended.sought().endScoreMissing()).isTrue();
        assertThat(ended.sought().live()).isTrue();
        for (String answer : List.of("declined", "not-asked")) {
            SupportPeriod told = measured(ended, Measurement.END, answer, null);
            assertThat(told.sought().endScoreMissing()).as(answer).isFalse();
            assertThat(told.sought().live()).as(answer).isFalse();
            assertThat(told.measured().getLast().answer()).isEqualTo(answer);
        }
    }

    @Test
    void remindsOfTheFirstOpenStepAndOfEachOnce() {
        SupportPeriod period = planned(planned(anyPeriod(), LocalDate.of(2026, 4, 1)), LocalDate.of(2026, 3, 20));
        LocalDate day = LocalDate.of(2026, 3, 21);

        assertThat(period.sought().remindOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(period.work().due(day)).extracting(NextStep::number).containsExactly(2);

        SupportPeriod told =
                period.working(work -> work.changing(2, NextStep::told)).telling("step-due", null, null, NOW);
        assertThat(told.work().due(day)).isEmpty();
        assertThat(told.sought().remindOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ended(told).sought().remindOn()).isNull();
    }

    @Test
    void leavesAUnitWhatItWroteItselfAndNothingElse() {
        SupportPeriod period = named(anyPeriod(), RITA, START)
                .working(work -> work.with(note(1, TIINA)).with(note(2, RITA)))
                .telling("progress-recorded", RITA.unit(), null, NOW);

        SupportPeriod own = period.writtenBy(List.of(RITA.unit()));

        assertThat(own.work().progress()).extracting(ProgressNote::number).containsExactly(2);
        assertThat(own.circle().responsibles()).extracting(Responsible::member).containsExactly(RITA);
        assertThat(own.facts()).extracting(Fact::name).containsExactly("progress-recorded");
        assertThat(period.writtenBy(List.of(UUID.randomUUID())).facts()).isEmpty();
    }

    @Test
    void isFullBeforeItOutgrowsATopicOrAStore() {
        SupportPeriod many = anyPeriod();
        while (many.facts().size() <= SupportPeriod.MOST_FACTS) {
            assertThat(many.isFull()).isFalse();
            many = many.telling("need-noted", TIINA.unit(), "reduced", NOW);
        }
        assertThat(many.isFull()).isTrue();

        var words = new Sealed(TIINA.organisation(), "x".repeat((int) SupportPeriod.MOST_WORDS));
        SupportPeriod large = anyPeriod().working(work -> work.with(new ProgressNote(1, START, words, TIINA, NOW)));
        assertThat(large.isFull()).isFalse();
        assertThat(large.working(work -> work.with(note(2, TIINA))).isFull()).isTrue();
    }

    @Test
    void publishesDaysCodesAndNumbersAndNoWord() {
        SupportPeriod period = measured(
                named(anyPeriod(), TIINA, START).working(work -> work.with(note(1, TIINA))),
                Measurement.START,
                "scored",
                3);

        var published = PublishedPeriod.of(new Stored<>(new UUID(0, 9), 4, 1, "16", period));

        assertThat(published.toString()).doesNotContain("salattu");
        assertThat(published.measurements().getFirst().score()).isEqualTo(3);
        assertThat(published.responsibles().getFirst().unit()).isEqualTo(TIINA.unit());
        assertThat(published.needNoticedOn()).isEqualTo(LocalDate.of(2025, 11, 3));
    }

    private static SupportPeriod anyPeriod() {
        var need = new Need("threatened", LocalDate.of(2025, 11, 3));
        return SupportPeriod.opened(new UUID(0, 7), "272", TIINA, START, need, NOW);
    }

    private static SupportPeriod named(SupportPeriod period, Member member, LocalDate from) {
        var next = new Responsible(Responsible.CONTACT_PERSON, member, from, null, TIINA, NOW);
        return period.with(period.circle().naming(next))
                .telling("responsible-named", TIINA.unit(), Responsible.CONTACT_PERSON, NOW);
    }

    private static SupportPeriod measured(SupportPeriod period, String moment, String answer, @Nullable Integer score) {
        Measure measure = Measure.WORK_ABILITY_SCORE;
        var measured = new Measurement(
                measure.code(), moment, START, answer, score, 0, 10, measure.definition(), TIINA, TIINA, NOW);
        return period.with(measured).telling("measured", TIINA.unit(), measure.code(), NOW);
    }

    private static SupportPeriod planned(SupportPeriod period, LocalDate remindOn) {
        int number = period.work().steps().size() + 1;
        var step = new NextStep(number, sealed(), TIINA, remindOn, false, null, TIINA, NOW);
        return period.working(work -> work.with(step)).telling("step-planned", TIINA.unit(), null, NOW);
    }

    private static SupportPeriod ended(SupportPeriod period) {
        return period.with(period.standing().ended(LocalDate.of(2026, 3, 2), "to-work"))
                .telling("ended", TIINA.unit(), "to-work", NOW);
    }

    private static ProgressNote note(int number, Member by) {
        return new ProgressNote(number, START, sealed(), by, NOW);
    }

    private static Sealed sealed() {
        return new Sealed(TIINA.organisation(), "salattu");
    }
}
