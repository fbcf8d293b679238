package fi.polku.referral.lifecycle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outside;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.lifecycle.web.CourseViews.AskerView;
import fi.polku.referral.lifecycle.web.CourseViews.ContactView;
import fi.polku.referral.lifecycle.web.CourseViews.DecisionView;
import fi.polku.referral.lifecycle.web.CourseViews.FailureView;
import fi.polku.referral.lifecycle.web.CourseViews.HoldView;
import fi.polku.referral.lifecycle.web.CourseViews.HopView;
import fi.polku.referral.lifecycle.web.CourseViews.InterimView;
import fi.polku.referral.lifecycle.web.CourseViews.MessageView;
import fi.polku.referral.lifecycle.web.CourseViews.ProblemView;
import fi.polku.referral.lifecycle.web.CourseViews.ProposalView;
import fi.polku.referral.lifecycle.web.CourseViews.RecordedView;
import fi.polku.referral.lifecycle.web.CourseViews.SituationView;
import fi.polku.referral.lifecycle.web.CourseViews.VisitView;
import fi.polku.referral.lifecycle.web.CourseViews.WaitingView;
import fi.polku.referral.lifecycle.web.EndingViews.CancellationView;
import fi.polku.referral.lifecycle.web.EndingViews.CaseView;
import fi.polku.referral.lifecycle.web.EndingViews.ClosingView;
import fi.polku.referral.lifecycle.web.EndingViews.ConflictView;
import fi.polku.referral.lifecycle.web.EndingViews.DeclineView;
import fi.polku.referral.lifecycle.web.EndingViews.OutcomeView;
import fi.polku.referral.lifecycle.web.EndingViews.RoundView;
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
        List<String> availableActions,
        String kind,
        AskerView asker,
        boolean mayBecomeReferral,
        List<String> criteria,
        @Nullable SituationView situation,
        List<DocumentView> enclosed,
        List<DocumentView> requiredDocuments,
        @Nullable ContactView contact,
        @Nullable DecisionView decision,
        @Nullable WaitingView waiting,
        @Nullable VisitView visit,
        @Nullable HoldView hold,
        List<InterimView> interims,
        @Nullable FailureView failure,
        List<MessageView> messages,
        List<HopView> forwardedFrom,
        @Nullable UUID replaces,
        @Nullable UUID successor,
        List<UUID> linked,
        List<RecordedView> recorded,
        @Nullable ProposalView forwardAsked,
        List<ProblemView> problems,
        List<RoundView> earlier,
        int reopenings,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean stalled,
        List<UUID> warnings) {

    static ReferralView of(Sight sight) {
        return of(sight, sight.known().version(), List.of());
    }

    /** A creation tells the version it made, also when it is repeated, and other open ones of the client to the same target. */
    static ReferralView of(Sight sight, long version, List<ReferralId> warnings) {
        Referral referral = sight.known().referral();
        Order order = referral.order();
        boolean words = sight.showsWords();
        FreeText goals = order.goals();
        Member handler = referral.handler();
        Handling handling = referral.handling();
        return new ReferralView(
                sight.known().id().value(),
                version,
                sight.known().region(),
                referral.state().name(),
                order.client().value(),
                order.municipality(),
                SenderView.of(referral),
                TargetView.of(order),
                words,
                words ? wordsIfAny(order.question()) : null,
                words && goals != null ? goals.words() : null,
                handler == null ? null : handler.membership(),
                DeclineView.of(handling),
                OutcomeView.of(handling),
                CancellationView.of(referral),
                ClosingView.of(referral.ending()),
                CaseView.of(sight.caseStanding()),
                referral.course().conflicts().stream()
                        .map(conflict -> ConflictView.of(conflict, sight))
                        .toList(),
                order.createdAt(),
                referral.course().facts().stream().map(FactView::of).toList(),
                sight.availableActions().stream().map(Action::code).toList(),
                order.kind().code(),
                AskerView.of(order.asking().asker(), words),
                order.asking().mayBecomeReferral(),
                words ? order.asking().criteria() : List.of(),
                words ? SituationView.of(order.asking().situation()) : null,
                words ? order.asking().enclosed().stream().map(DocumentView::of).toList() : List.of(),
                DocumentView.required(sight),
                ContactView.of(order.asking().contact(), words),
                DecisionView.of(handling.decision()),
                WaitingView.of(handling.waiting()),
                VisitView.of(handling.visit()),
                HoldView.of(handling.hold()),
                handling.interims().stream().map(InterimView::of).toList(),
                FailureView.of(handling.failure()),
                MessageView.of(sight),
                referral.course().hops().stream().map(HopView::of).toList(),
                id(order.asking().replaces()),
                id(referral.ending().successor()),
                // The sender need not know that there is another (rule 9).
                sight.isOn(Side.RECEIVER)
                        ? referral.course().linked().stream()
                                .map(ReferralId::value)
                                .toList()
                        : List.of(),
                referral.course().recorded().stream().map(RecordedView::of).toList(),
                ProposalView.of(handling.proposal()),
                ProblemView.of(sight),
                RoundView.of(sight),
                referral.ending().reopenings(),
                referral.reason(),
                referral.timing().dueOn(),
                referral.timing().late(),
                referral.timing().quiet(),
                warnings.stream().map(ReferralId::value).toList());
    }

    @Override
    public String toString() {
        return "ReferralView[" + id + "]";
    }

    /** The member is absent while nobody at the sender answers for it. */
    record SenderView(
            UUID organisation, UUID unit, @Nullable UUID member) {
        static SenderView of(Referral referral) {
            Member sender = referral.order().sender();
            return new SenderView(
                    sender.organisation(), sender.unit(), referral.senderFree() ? null : sender.membership());
        }
    }

    record TargetView(
            String kind,
            UUID id,
            UUID unit,
            UUID organisation,
            @Nullable String name,
            @Nullable String way) {
        static TargetView of(Order order) {
            Target target = order.target();
            Outside outside = order.asking().outside();
            return new TargetView(
                    target.kind().code(),
                    target.id(),
                    target.unit(),
                    target.organisation(),
                    outside == null ? null : outside.name().words(),
                    outside == null ? null : outside.way());
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

    private static @Nullable UUID id(@Nullable ReferralId referral) {
        return referral == null ? null : referral.value();
    }

    /** A draft may have no question yet, and what was taken away has none any more. */
    private static @Nullable String wordsIfAny(FreeText text) {
        return text.words().isEmpty() ? null : text.words();
    }

    static @Nullable String words(@Nullable FreeText text) {
        return text == null ? null : text.words();
    }
}
