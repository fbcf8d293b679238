package fi.polku.referral.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.referral.lifecycle.Cases.CaseStanding;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Ending;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Round;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.lifecycle.web.CourseViews.DecisionView;
import fi.polku.referral.lifecycle.web.CourseViews.FailureView;
import fi.polku.referral.lifecycle.web.CourseViews.InterimView;
import fi.polku.referral.lifecycle.web.CourseViews.ProblemView;
import fi.polku.referral.lifecycle.web.CourseViews.RepairView;
import fi.polku.referral.lifecycle.web.CourseViews.VisitView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a referral ended, and how it stands with its case, as its view shows it. */
final class EndingViews {
    private EndingViews() {}

    record DeclineView(String reason, String text, @Nullable String advice) {
        static @Nullable DeclineView of(Handling handling) {
            Declining declining = handling.declining();
            return declining == null
                    ? null
                    : new DeclineView(
                            declining.reason(), declining.text().words(), ReferralView.words(declining.advice()));
        }
    }

    record OutcomeView(String code, @Nullable String text) {
        static @Nullable OutcomeView of(Handling handling) {
            Outcome outcome = handling.outcome();
            return outcome == null ? null : new OutcomeView(outcome.code(), ReferralView.words(outcome.text()));
        }
    }

    record CancellationView(String reason) {
        static @Nullable CancellationView of(Referral referral) {
            String reason = referral.ending().cancelReason();
            boolean cancels =
                    referral.state() == ReferralState.CANCEL_REQUESTED || referral.state() == ReferralState.CANCELLED;
            return reason == null || !cancels ? null : new CancellationView(reason);
        }
    }

    record ClosingView(
            @Nullable ClientInformedView clientInformed,
            @Nullable String nextStep) {
        static @Nullable ClosingView of(Ending ending) {
            return ending.informed() == null && ending.nextStep() == null
                    ? null
                    : new ClosingView(ClientInformedView.of(ending.informed()), ending.nextStep());
        }
    }

    record ClientInformedView(LocalDate on, UUID by, String way) {
        static @Nullable ClientInformedView of(Closing.@Nullable ClientInformed informed) {
            return informed == null ? null : new ClientInformedView(informed.on(), informed.by(), informed.way());
        }
    }

    record CaseView(UUID id, String state) {
        static @Nullable CaseView of(@Nullable CaseStanding standing) {
            return standing == null ? null : new CaseView(standing.id(), standing.state());
        }
    }

    /** What a person made of it is absent while nobody has settled it. */
    record ConflictView(
            @JsonProperty("case") UUID caseId,
            String caseState,
            String referralState,
            Instant at,
            @Nullable RepairView settled) {
        static ConflictView of(Conflict conflict, Sight sight) {
            Conflict.Settling settling = conflict.settling();
            return new ConflictView(
                    conflict.caseId(),
                    conflict.caseStage().name(),
                    conflict.referralState().name(),
                    conflict.at(),
                    settling == null
                            ? null
                            : new RepairView(
                                    ProblemView.words(settling.text(), settling.by(), sight),
                                    settling.by().unit(),
                                    settling.at()));
        }
    }

    /** What was done, and how it ended, before it was opened again. */
    record RoundView(
            Instant until,
            @Nullable DecisionView decision,
            @Nullable DeclineView decline,
            @Nullable VisitView visit,
            List<InterimView> interims,
            @Nullable OutcomeView outcome,
            @Nullable FailureView failure,
            @Nullable String cancelReason,
            @Nullable ClosingView closing) {
        /** A receiver that came later sees what another organisation wrote only while a permission covers it. */
        static List<RoundView> of(Sight sight) {
            UUID here = sight.known().order().target().organisation();
            return sight.known().referral().course().rounds().stream()
                    .filter(round -> sight.showsWords() || round.receiver().equals(here))
                    .map(RoundView::of)
                    .toList();
        }

        private static RoundView of(Round round) {
            Handling handling = round.handling();
            return new RoundView(
                    round.until(),
                    DecisionView.of(handling.decision()),
                    DeclineView.of(handling),
                    VisitView.of(handling.visit()),
                    handling.interims().stream().map(InterimView::of).toList(),
                    OutcomeView.of(handling),
                    FailureView.of(handling.failure()),
                    round.ending().cancelReason(),
                    ClosingView.of(round.ending()));
        }
    }
}
