package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consultation case; its id is derived from the referral's and the number of its reopenings.
 *
 * <p>Facts: {@code opened}, {@code on-agenda}, {@code discussed}, {@code recommendations-issued},
 * {@code no-recommendation}, {@code summary-delivered}, {@code verdict-recorded}, {@code withdrawn}, {@code closed},
 * {@code conflict}.
 *
 * @param reopening the number of the referral's reopening that it answers, 0 for the first
 * @param state code of the state (domain.md section 2.2): {@code OPEN}, {@code ON_AGENDA}, {@code DISCUSSED} …
 * @param municipality as the referral gave it
 * @param meeting the meeting that discusses or discussed it
 * @param reason code of the reason where nothing was recommended, or the case was left
 * @param madeUp whether its verdicts are demonstration data, not observations
 */
public record CaseState(
        UUID id,
        String region,
        UUID client,
        UUID referral,
        int reopening,
        UUID network,
        String state,
        @Nullable String municipality,
        @Nullable UUID meeting,
        List<Recommendation> recommendations,
        @Nullable String reason,
        boolean madeUp,
        List<Fact> facts)
        implements PublicState {
    public CaseState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(client, "client");
        requireNonNull(referral, "referral");
        requireNonNull(network, "network");
        requireNonNull(state, "state");
        recommendations = List.copyOf(recommendations);
        facts = List.copyOf(facts);
    }
}
