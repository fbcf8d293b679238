package fi.polku.referral.support;

import fi.polku.platform.messaging.Stored;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Support periods: one that lasts keeps the client; those of an erased client nobody finds any more. */
final class SupportMatters implements ClientMatters {
    private final SupportPeriods periods;

    SupportMatters(SupportPeriods periods) {
        this.periods = periods;
    }

    @Override
    public long open(ClientId client) {
        return periods.allOf(client.value()).stream()
                .filter(stored -> stored.state().isOpen())
                .count();
    }

    @Override
    public Optional<Instant> lastSign(ClientId client) {
        return periods.allOf(client.value()).stream()
                .map(stored -> stored.state().sought().lastSignAt())
                .max(Comparator.naturalOrder());
    }

    @Override
    public void erase(ClientId client) {
        for (Stored<SupportPeriod> stored : periods.allOf(client.value())) {
            SupportPeriod hidden = stored.state().hidden();
            if (!hidden.equals(stored.state())) {
                periods.commit(stored, hidden);
            }
        }
    }
}
