package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows clients to those who may see them. */
public final class ReadClient {
    private final Clients clients;
    private final ClientAccess access;
    private final AccessJournal journal;
    private final Today today;

    public ReadClient(Clients clients, ClientAccess access, AccessJournal journal, Today today) {
        this.clients = clients;
        this.access = access;
        this.journal = journal;
        this.today = today;
    }

    public KnownClient read(Caller caller, ClientId id) {
        KnownClient known = clients.find(id).orElseThrow(NotFound::new);
        String ground = access.ground(caller, known.client(), today.day()).orElseThrow(NotFound::new);
        journal.read(caller, id.value(), ground);
        return known;
    }

    /** Those of a person's records that the caller may see. */
    public List<KnownClient> search(Caller caller, IdentityCode code) {
        List<KnownClient> visible = new ArrayList<>();
        for (KnownClient known : clients.findByIdentityCode(caller.region(), code)) {
            Optional<String> ground = access.ground(caller, known.client(), today.day());
            if (ground.isPresent()) {
                journal.read(caller, known.id().value(), ground.get());
                visible.add(known);
            }
        }
        return visible;
    }
}
