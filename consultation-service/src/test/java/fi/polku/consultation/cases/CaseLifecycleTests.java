package fi.polku.consultation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseLifecycleTests {
    private static final String LIFE_CYCLE = """
            OPEN --PUT_ON_AGENDA--> ON_AGENDA
            OPEN --WITHDRAW--> WITHDRAWN_BY_CLIENT
            OPEN --CANCEL--> CANCELLED
            ON_AGENDA --DISCUSS--> DISCUSSED
            ON_AGENDA --WITHDRAW--> WITHDRAWN_BY_CLIENT
            ON_AGENDA --CANCEL--> CANCELLED
            DISCUSSED --CONTINUE_LATER--> ON_AGENDA
            DISCUSSED --ISSUE_RECOMMENDATIONS--> RECOMMENDATIONS_ISSUED
            DISCUSSED --RECOMMEND_NOTHING--> NO_RECOMMENDATION
            DISCUSSED --WITHDRAW--> WITHDRAWN_BY_CLIENT
            RECOMMENDATIONS_ISSUED --DELIVER_SUMMARY--> SUMMARY_DELIVERED
            RECOMMENDATIONS_ISSUED --WITHDRAW--> WITHDRAWN_BY_CLIENT
            NO_RECOMMENDATION --DELIVER_SUMMARY--> SUMMARY_DELIVERED
            NO_RECOMMENDATION --WITHDRAW--> WITHDRAWN_BY_CLIENT
            SUMMARY_DELIVERED --CLOSE--> CLOSED
            """;
    private static final Deed DEED = new Deed(UUID.randomUUID(), Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    void allowsExactlyTheseMoves() {
        String table = Arrays.stream(CaseStatus.values())
                .flatMap(status ->
                        CaseMove.from(status).stream().map(move -> status + " --" + move + "--> " + move.to() + "\n"))
                .collect(Collectors.joining());

        assertThat(table).isEqualTo(LIFE_CYCLE);
    }

    @Test
    void doesWhatTheTableSaysForEveryStateAndMove() {
        for (CaseStatus status : CaseStatus.values()) {
            for (CaseMove move : CaseMove.values()) {
                ConsultationCase followed = anyCase(status).followed(move, DEED);

                if (move.allowedFrom(status) || status == move.to()) {
                    assertThat(followed.status()).isEqualTo(move.to());
                    assertThat(followed.conflicts()).isEmpty();
                } else {
                    assertThat(followed.status()).isEqualTo(status);
                    assertThat(followed.conflicts()).containsExactly(new Conflict(move, status, DEED.at()));
                }
            }
        }
    }

    @Test
    void hearsOfTheSameMoveTwiceWithoutDoublingIt() {
        var once = anyCase(CaseStatus.SUMMARY_DELIVERED).followed(CaseMove.WITHDRAW, DEED);

        assertThat(once.followed(CaseMove.WITHDRAW, DEED)).isSameAs(once);
    }

    @Test
    void endsWhereNoMoveLeadsOut() {
        assertThat(EnumSet.allOf(CaseStatus.class))
                .allSatisfy(
                        status -> assertThat(CaseMove.from(status).isEmpty()).isEqualTo(status.ended()));
    }

    @Test
    void numbersWhatHappenedWithoutGaps() {
        var discussed =
                opened().putOnAgendaOf(UUID.randomUUID(), List.of(), DEED).discussed(DEED);

        assertThat(discussed.happenings()).extracting(Happening::sequence).containsExactly(1L, 2L, 3L);
        assertThat(discussed.happenings())
                .extracting(Happening::name)
                .containsExactly("opened", "on-agenda", "discussed");
    }

    @Test
    void doesNotIssueWhatNobodyProposed() {
        assertThatThrownBy(() -> anyCase(CaseStatus.DISCUSSED).recommendationsIssued(DEED))
                .isInstanceOf(NothingProposed.class);
    }

    @Test
    void tellsTheClientAboutEveryRecommendationAtOnce() {
        var told = anyCase(CaseStatus.DISCUSSED)
                .proposed(anyRecommendation())
                .proposed(anyRecommendation())
                .recommendationsIssued(DEED)
                .summaryDelivered(new Summary(LocalDate.of(2026, 11, 25), UUID.randomUUID(), "meeting"), DEED);

        assertThat(told.recommendations())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(RecommendationStatus.INFORMED));
    }

    @Test
    void dropsProposalsWhereNothingIsRecommended() {
        var ended = anyCase(CaseStatus.DISCUSSED)
                .proposed(anyRecommendation())
                .nothingRecommended("criteria-not-met", DEED);

        assertThat(ended.recommendations()).isEmpty();
        assertThat(ended.reason()).isEqualTo("criteria-not-met");
    }

    @Test
    void recordsAnOutcomeOnce() {
        Recommendation recommendation = anyRecommendation();
        var verdict = new Verdict(
                RecommendationStatus.FULFILLED, null, "patient-record", false, UUID.randomUUID(), DEED.at());
        var recorded = anyCase(CaseStatus.DISCUSSED)
                .proposed(recommendation)
                .recommendationsIssued(DEED)
                .outcomeRecorded(recommendation.id(), verdict, DEED);

        assertThat(recorded.recommendations())
                .extracting(Recommendation::verdict)
                .containsExactly(verdict);
        assertThatThrownBy(() -> recorded.outcomeRecorded(recommendation.id(), verdict, DEED))
                .isInstanceOf(OutcomeNotAwaited.class);
        assertThatThrownBy(() -> recorded.outcomeRecorded(UUID.randomUUID(), verdict, DEED))
                .isInstanceOf(UnknownRecommendation.class);
    }

    @Test
    void takesNoProposalOnceRecommendationsAreGiven() {
        var issued = anyCase(CaseStatus.DISCUSSED).proposed(anyRecommendation()).recommendationsIssued(DEED);

        assertThatThrownBy(() -> issued.proposed(anyRecommendation())).isInstanceOf(IllegalCaseMove.class);
    }

    private static ConsultationCase opened() {
        var origin = new Origin(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "272");
        return ConsultationCase.opened(UUID.randomUUID(), "18", origin, DEED.at());
    }

    private static ConsultationCase anyCase(CaseStatus status) {
        ConsultationCase opened = opened();
        return new ConsultationCase(
                opened.id(),
                opened.region(),
                opened.origin(),
                status,
                null,
                opened.disqualified(),
                opened.recommendations(),
                null,
                null,
                opened.conflicts(),
                opened.happenings());
    }

    private static Recommendation anyRecommendation() {
        return new Recommendation(
                UUID.randomUUID(),
                "Neuropsychological examination",
                "examination",
                "psychologist",
                null,
                null,
                LocalDate.of(2027, 1, 31),
                UUID.randomUUID(),
                RecommendationStatus.PROPOSED,
                null,
                null);
    }
}
