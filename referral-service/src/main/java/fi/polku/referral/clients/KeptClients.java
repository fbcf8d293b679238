package fi.polku.referral.clients;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.directory.Directory;

/** Clients for those whose unit keeps them: the unit that made the record, or the one that took over its work (rule 7). */
public final class KeptClients {
    private final Clients clients;
    private final Directory directory;

    public KeptClients(Clients clients, Directory directory) {
        this.clients = clients;
        this.directory = directory;
    }

    /** The client; one that another unit keeps is like none. */
    public KnownClient of(Caller caller, ClientId id) {
        return clients.find(id).filter(known -> keeps(caller, known.client())).orElseThrow(NotFound::new);
    }

    public boolean keeps(Caller caller, Client client) {
        return directory.unitsOf(caller.unit()).contains(client.keeper().unit());
    }
}
