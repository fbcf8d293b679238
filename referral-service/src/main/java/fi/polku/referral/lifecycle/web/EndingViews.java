package fi.polku.referral.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.referral.lifecycle.Cases.CaseStanding;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Ending;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a referral ended, and how it stands with its case, as its view shows it. */
final class EndingViews {
    private EndingViews() {}

    record DeclineView(String reason, String text, @Nullable String advice) {
        static @Nullable DeclineView of(Referral referral) {
            Declining declining = referral.handling().declining();
            return declining == null
                    ? null
                    : new DeclineView(
                            declining.reason(), declining.text().words(), ReferralView.words(declining.advice()));
        }
    }

    record OutcomeView(String code, @Nullable String text) {
        static @Nullable OutcomeView of(Referral referral) {
            Outcome outcome = referral.handling().outcome();
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
        static @Nullable ClosingView of(Referral referral) {
            Ending ending = referral.ending();
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

    record ConflictView(@JsonProperty("case") UUID caseId, String caseState, String referralState, Instant at) {
        static ConflictView of(Conflict conflict) {
            return new ConflictView(
                    conflict.caseId(),
                    conflict.caseStage().name(),
                    conflict.referralState().name(),
                    conflict.at());
        }
    }
}
