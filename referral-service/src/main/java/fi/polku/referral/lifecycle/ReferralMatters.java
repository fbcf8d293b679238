package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Referrals: their words go with the keys, and what is left of them is counted. Drafts, which nobody could open any more, go. */
final class ReferralMatters implements ClientMatters {
    private final Referrals referrals;
    private final Limits limits;
    private final Today today;

    ReferralMatters(Referrals referrals, Limits limits, Today today) {
        this.referrals = referrals;
        this.limits = limits;
        this.today = today;
    }

    @Override
    public long open(ClientId client) {
        return referrals.openOf(client).size();
    }

    @Override
    public Optional<Instant> lastSign(ClientId client) {
        return referrals.allOf(client).stream()
                .map(known -> known.referral().lastSign())
                .max(Comparator.naturalOrder());
    }

    @Override
    public void erase(ClientId client) {
        var delete = new ReferralCommand.Plain(Action.DELETE, null, today.now());
        referrals.allOf(client).stream()
                .filter(known -> known.referral().state() == ReferralState.DRAFT)
                .forEach(known -> referrals.commit(
                        known, Transitions.decide(known.referral(), delete, limits.of(known.region()))));
    }
}
