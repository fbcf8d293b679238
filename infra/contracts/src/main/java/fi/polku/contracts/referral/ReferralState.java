package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral [ohjaus, lähete]. Drafts are never published.
 *
 * <p>Facts: {@code sent}, {@code claimed}, {@code accepted}, {@code declined}, {@code scheduled}, {@code started},
 * {@code outcome-reported}, {@code closed}, {@code cancelled}, {@code conflict}.
 *
 * @param state code of the state (domain.md section 2.1): {@code SENT}, {@code RECEIVED}, {@code ACCEPTED} …
 * @param municipality code of the client's municipality at the time of sending; absent under a non-disclosure order
 * @param senderMember membership responsible at the sender
 * @param handlerMember membership responsible at the receiver, from claiming on
 * @param reopenings how many times it has been opened again
 * @param reason code of the reason to decline, cancel or fail
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
        List<Fact> facts)
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
}
