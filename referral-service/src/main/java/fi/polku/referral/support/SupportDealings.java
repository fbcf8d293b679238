package fi.polku.referral.support;

import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Responsibles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A contact person or case manager has to do with the client too, beside the parties of referrals. */
final class SupportDealings implements Dealings {
    private final Dealings ofReferrals;
    private final Responsibles responsibles;
    private final Directory directory;

    SupportDealings(Dealings ofReferrals, Responsibles responsibles, Directory directory) {
        this.ofReferrals = ofReferrals;
        this.responsibles = responsibles;
        this.directory = directory;
    }

    @Override
    public List<List<UUID>> sidesOf(Caller caller, ClientId client) {
        List<List<UUID>> sides = new ArrayList<>(ofReferrals.sidesOf(caller, client));
        if (responsibles.answersFor(caller, client)) {
            List<UUID> names = new ArrayList<>(directory.unitsOf(caller.unit()));
            names.add(caller.organisation());
            sides.add(names);
        }
        return sides;
    }
}
