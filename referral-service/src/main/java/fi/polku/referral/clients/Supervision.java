package fi.polku.referral.clients;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.access.Grounds;

/**
 * Clients for those who answer for a record: the unit that keeps it, and the privacy officer [tietosuojavastaava] of its
 * controller [rekisterinpitäjä]. Another controller's privacy officer finds nothing: each party answers for its own.
 */
public final class Supervision {
    /** The duty of a membership. */
    public static final String PRIVACY_OFFICER = "privacy-officer";

    private final Clients clients;
    private final KeptClients kept;

    public Supervision(Clients clients, KeptClients kept) {
        this.clients = clients;
        this.kept = kept;
    }

    /** The client, for those who keep the record and those who supervise it. */
    public KnownClient of(Caller caller, ClientId id) {
        return clients.find(id)
                .filter(known -> kept.keeps(caller, known.client()) || supervises(caller, known.client()))
                .orElseThrow(NotFound::new);
    }

    /** The ground that the access log tells of such a use. */
    public String ground(Caller caller, Client client) {
        return kept.keeps(caller, client) ? Grounds.OWN_RECORD : Grounds.SUPERVISION;
    }

    public boolean supervises(Caller caller, Client client) {
        return caller.has(PRIVACY_OFFICER)
                && caller.region().equals(client.region())
                && caller.organisation().equals(client.keeper().organisation());
    }
}
