package fi.polku.referral.forms;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Unmerged;
import fi.polku.referral.forms.NotFillable.Reason;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.parties.Member;
import java.util.Map;
import java.util.UUID;

/** Says whether a form may be begun with a client, and what it begins with. */
final class StartForm {
    private final Clients clients;
    private final ClientAccess access;
    private final ReadReferral referrals;
    private final Today today;

    StartForm(Clients clients, ClientAccess access, ReadReferral referrals, Today today) {
        this.clients = clients;
        this.access = access;
        this.referrals = referrals;
        this.today = today;
    }

    /** Whoever may see the client may fill in a form with them; a referral it is for is one the caller sees, and theirs. */
    Started of(Caller caller, NewForm wanted, FormDefinition definition) {
        Client client = clients.find(wanted.client())
                .map(KnownClient::client)
                .filter(each -> access.ground(caller, each, today.day()).isPresent())
                .orElseThrow(() -> new NotFillable(Reason.CLIENT_UNKNOWN));
        Unmerged.require(client);
        UUID referral = wanted.referral();
        if (referral != null && !concerns(caller, referral, client)) {
            throw new NotFillable(Reason.REFERRAL_UNKNOWN);
        }
        var keeper = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        return new Started(client.region(), Form.started(client.id(), keeper, referral, definition, today.now()));
    }

    private boolean concerns(Caller caller, UUID referral, Client client) {
        try {
            Sight sight = referrals.read(caller, new ReferralId(referral));
            return sight.showsWords() && sight.known().order().client().equals(client.id());
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    /** A form nobody has answered yet: all that is written is whom it concerns. */
    record Started(String region, Form form) {
        Map<String, String> grounds() {
            return Map.of(ClientAccess.KIND, Grounds.OWN_RECORD);
        }
    }
}
