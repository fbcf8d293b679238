package fi.polku.referral.support;

import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.ClientId;
import java.util.List;
import java.util.UUID;

/** All support of a client in one controller's record, for the copy that the client may ask for. Who may have it is the caller's to say. */
public final class SupportRecords {
    private final SupportPeriods periods;
    private final SupportSights sights;

    SupportRecords(SupportPeriods periods, SupportSights sights) {
        this.periods = periods;
        this.sights = sights;
    }

    public List<SupportSight> of(ClientId client, UUID controller) {
        return periods.allOf(client.value()).stream()
                .filter(stored -> stored.state().keeper().organisation().equals(controller))
                .map(stored -> sights.sight(stored, stored.state(), Grounds.OWN_RECORD, true))
                .toList();
    }
}
