package fi.polku.referral.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Cases.CaseStanding;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as this caller may see it now; what they may not read is not there. */
record ReferralView(
        UUID id,
        long version,
        String region,
        String state,
        UUID client,
        @Nullable String municipality,
        SenderView sender,
        TargetView target,
        boolean textsVisible,
        @Nullable String question,
        @Nullable String goals,
        @Nullable UUID handler,
        @Nullable DeclineView decline,
        @Nullable OutcomeView outcome,
        @Nullable CancellationView cancellation,
        @Nullable ClosingView closing,
        @JsonProperty("case") @Nullable CaseView caseView,
        List<ConflictView> conflicts,
        Instant createdAt,
        List<FactView> facts,
        List<String> availableActions) {

    static ReferralView of(Sight sight) {
        return of(sight, sight.known().version());
    }

    /** A creation tells the version it made, also when it is repeated. */
    static ReferralView of(Sight sight, long version) {
        Referral referral = sight.known().referral();
        Order order = referral.order();
        boolean words = sight.showsWords();
        FreeText goals = order.goals();
        Member handler = referral.handler();
        return new ReferralView(
                sight.known().id().value(),
                version,
                sight.known().region(),
                referral.state().name(),
                order.client().value(),
                order.municipality(),
                SenderView.of(order.sender()),
                TargetView.of(order.target()),
                words,
                words ? order.question().words() : null,
                words && goals != null ? goals.words() : null,
                handler == null ? null : handler.membership(),
                DeclineView.of(referral),
                OutcomeView.of(referral),
                CancellationView.of(referral),
                ClosingView.of(referral),
                CaseView.of(sight.caseStanding()),
                referral.course().conflicts().stream().map(ConflictView::of).toList(),
                order.createdAt(),
                referral.course().facts().stream().map(FactView::of).toList(),
                sight.availableActions().stream().map(Action::code).toList());
    }

    @Override
    public String toString() {
        return "ReferralView[" + id + "]";
    }

    record SenderView(UUID organisation, UUID unit, UUID member) {
        static SenderView of(Member sender) {
            return new SenderView(sender.organisation(), sender.unit(), sender.membership());
        }
    }

    record TargetView(String kind, UUID id, UUID unit, UUID organisation) {
        static TargetView of(Target target) {
            return new TargetView(target.kind().code(), target.id(), target.unit(), target.organisation());
        }
    }

    record DeclineView(String reason, String text, @Nullable String advice) {
        static @Nullable DeclineView of(Referral referral) {
            Declining declining = switch (referral) {
                case Referral.Declined r -> r.declining();
                case Referral.Closed r -> r.declining();
                default -> null;
            };
            return declining == null
                    ? null
                    : new DeclineView(declining.reason(), declining.text().words(), words(declining.advice()));
        }
    }

    record OutcomeView(String code, @Nullable String text) {
        static @Nullable OutcomeView of(Referral referral) {
            Outcome outcome = switch (referral) {
                case Referral.OutcomeReported r -> r.outcome();
                case Referral.Closed r -> r.outcome();
                default -> null;
            };
            return outcome == null ? null : new OutcomeView(outcome.code(), words(outcome.text()));
        }
    }

    record CancellationView(String reason) {
        static @Nullable CancellationView of(Referral referral) {
            return switch (referral) {
                case Referral.CancelRequested r -> new CancellationView(r.reason());
                case Referral.Cancelled r -> new CancellationView(r.reason());
                default -> null;
            };
        }
    }

    record ClosingView(
            @Nullable ClientInformedView clientInformed,
            @Nullable String nextStep) {
        static @Nullable ClosingView of(Referral referral) {
            return referral instanceof Referral.Closed closed
                    ? new ClosingView(
                            ClientInformedView.of(closed.closing()),
                            closed.closing().nextStep())
                    : null;
        }
    }

    record ClientInformedView(LocalDate on, UUID by, String way) {
        static @Nullable ClientInformedView of(Closing closing) {
            Closing.ClientInformed informed = closing.clientInformed();
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

    record FactView(
            long sequence,
            String name,
            Instant at,
            @Nullable UUID unit,
            @Nullable String code) {
        static FactView of(Fact fact) {
            return new FactView(fact.sequence(), fact.name().code(), fact.at(), fact.unit(), fact.code());
        }
    }

    private static @Nullable String words(@Nullable FreeText text) {
        return text == null ? null : text.words();
    }
}
