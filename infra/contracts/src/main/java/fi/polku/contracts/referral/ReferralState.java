package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral [ohjaus, lähete]. Drafts are never published.
 *
 * <p>Facts: {@code sent}, {@code claimed}, {@code information-requested}, {@code information-provided},
 * {@code continued-without-information}, {@code forward-asked}, {@code forward-refused}, {@code forwarded}, {@code became-referral},
 * {@code accepted}, {@code declined},
 * {@code waitlisted}, {@code waiting-reviewed}, {@code scheduled}, {@code rescheduled}, {@code client-did-not-attend},
 * {@code visit-cancelled}, {@code started}, {@code interim-reported}, {@code held}, {@code resumed},
 * {@code outcome-reported}, {@code failed}, {@code client-informed}, {@code closed}, {@code closed-unconfirmed},
 * {@code redirected}, {@code cancel-requested}, {@code cancelled}, {@code reopened}, {@code entered-in-error},
 * {@code taken-over}, {@code handed-back}, {@code handed-over}, {@code sending-taken-over}, {@code sending-handed-back}, {@code message-written}, {@code recorded},
 * {@code problem-marked} (code: kind of the path's fault, S1-6), {@code problem-repaired}, {@code overdue}, {@code stalled},
 * {@code conflict}, {@code conflict-settled}.
 *
 * @param state code of the state (domain.md section 2.1): {@code SENT}, {@code RECEIVED}, {@code ACCEPTED} …
 * @param municipality code of the client's municipality at the time of sending; absent under a non-disclosure order
 * @param senderMember membership responsible at the sender
 * @param handlerMember membership responsible at the receiver; absent while it waits in the queue
 * @param reopenings how many times it has been opened again
 * @param reason code of the reason to decline, cancel or fail
 * @param kind code of what is asked: {@code referral}, {@code advice}, {@code pair-work}, {@code contact}; absent before 0.2
 * @param asker code of who asks: {@code professional}, {@code client}, {@code close-person}; absent before 0.2
 * @param replaces the referral whose place it takes
 * @param successor the referral that took its place
 * @param dueOn last day of the present state, where the region sets one
 */
public record ReferralState(
        UUID id,
        String region,
        UUID client,
        String state,
        @Nullable String municipality,
        UUID senderOrganisation,
        UUID senderUnit,
        UUID senderMember,
        Target target,
        @Nullable UUID handlerMember,
        int reopenings,
        @Nullable String reason,
        List<Fact> facts,
        @Nullable String kind,
        @Nullable String asker,
        @Nullable UUID replaces,
        @Nullable UUID successor,
        @Nullable LocalDate dueOn)
        implements PublicState {
    public ReferralState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(client, "client");
        requireNonNull(state, "state");
        requireNonNull(senderOrganisation, "senderOrganisation");
        requireNonNull(senderUnit, "senderUnit");
        requireNonNull(senderMember, "senderMember");
        requireNonNull(target, "target");
        facts = List.copyOf(facts);
    }

    /** A referral of which no more is known than the first release told. */
    public ReferralState(
            UUID id,
            String region,
            UUID client,
            String state,
            @Nullable String municipality,
            UUID senderOrganisation,
            UUID senderUnit,
            UUID senderMember,
            Target target,
            @Nullable UUID handlerMember,
            int reopenings,
            @Nullable String reason,
            List<Fact> facts) {
        this(
                id,
                region,
                client,
                state,
                municipality,
                senderOrganisation,
                senderUnit,
                senderMember,
                target,
                handlerMember,
                reopenings,
                reason,
                facts,
                null,
                null,
                null,
                null,
                null);
    }
}
