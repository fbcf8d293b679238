package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.parties.Member;
import java.util.Optional;

/** Makes a unit's record of a client. */
public final class RegisterClient {
    private final Clients clients;
    private final AccessJournal journal;

    public RegisterClient(Clients clients, AccessJournal journal) {
        this.clients = clients;
        this.journal = journal;
    }

    public KnownClient register(Caller caller, Creation creation, PersonalData personal) {
        var id = new ClientId(creation.id());
        var keeper = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        journal.write(caller, id.value(), Grounds.OWN_RECORD);
        Optional<KnownClient> before = clients.repeated(creation);
        if (before.isPresent()) {
            return before.get();
        }
        IdentityCode code = personal.identityCode();
        if (code != null) {
            ClientId owner = clients.reserve(caller.region(), caller.unit(), code, id);
            if (!owner.equals(id)) {
                throw new ClientKnown(owner);
            }
        }
        return clients.create(creation, Client.registered(id, caller.region(), keeper, personal));
    }
}
