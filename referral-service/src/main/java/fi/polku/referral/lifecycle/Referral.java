package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A referral [ohjaus, lähete] and its closed loop. What may happen to it stands in {@link Action}, one table for all states;
 * what an act leaves behind stays, whatever state comes next.
 *
 * @param handler who answers for it at the receiver; absent while it is in its queue
 * @param senderFree whether nobody at the sender answers for it at present
 */
public record Referral(
        ReferralState state,
        Order order,
        @Nullable Member handler,
        boolean senderFree,
        Handling handling,
        Ending ending,
        Course course,
        Timing timing) {
    public Referral {
        requireNonNull(state, "state");
        requireNonNull(order, "order");
        requireNonNull(handling, "handling");
        requireNonNull(ending, "ending");
        requireNonNull(course, "course");
        requireNonNull(timing, "timing");
    }

    public static Referral drafted(Order order) {
        return new Referral(
                ReferralState.DRAFT,
                order,
                null,
                false,
                Handling.NONE,
                Ending.NONE,
                Course.NONE,
                Timing.from(order.createdAt()));
    }

    /** Why it was declined, failed or cancelled, or should never have been, as others may hear of it. */
    public @Nullable String reason() {
        return switch (state) {
            case ENTERED_IN_ERROR -> ending.errorReason();
            case CANCEL_REQUESTED, CANCELLED -> ending.cancelReason();
            default ->
                Optional.ofNullable(handling.declining())
                        .map(Declining::reason)
                        .or(() -> Optional.ofNullable(handling.failure()).map(Failure::reason))
                        .orElse(null);
        };
    }

    /** When somebody was last heard of in it. That it is silent, or late, is no sign of life. */
    public Instant lastSign() {
        return course.facts().reversed().stream()
                .filter(fact -> !Fact.Name.NO_SIGN_OF_LIFE.contains(fact.name()))
                .findFirst()
                .map(Fact::at)
                .orElse(order.createdAt());
    }

    Referral in(ReferralState next) {
        return new Referral(next, order, handler, senderFree, handling, ending, course, timing);
    }

    Referral on(Order other) {
        return new Referral(state, other, handler, senderFree, handling, ending, course, timing);
    }

    Referral on(Course other) {
        return new Referral(state, order, handler, senderFree, handling, ending, other, timing);
    }

    Referral with(Handling other) {
        return new Referral(state, order, handler, senderFree, other, ending, course, timing);
    }

    Referral with(Ending other) {
        return new Referral(state, order, handler, senderFree, handling, other, course, timing);
    }

    Referral with(Timing other) {
        return new Referral(state, order, handler, senderFree, handling, ending, course, other);
    }

    Referral handledBy(@Nullable Member member) {
        return new Referral(state, order, member, senderFree, handling, ending, course, timing);
    }

    Referral sentBy(@Nullable Member member) {
        Order answered = member == null ? order : order.answeredForBy(member);
        return new Referral(state, answered, handler, member == null, handling, ending, course, timing);
    }
}
