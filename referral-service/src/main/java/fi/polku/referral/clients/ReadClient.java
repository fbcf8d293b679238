package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows clients to those who may see them. */
public final class ReadClient {
    private final Clients clients;
    private final ClientAccess access;
    private final AccessJournal journal;
    private final AccessJournal codes;
    private final Today today;

    public ReadClient(Clients clients, ClientAccess access, AccessJournal journal, AccessJournal codes, Today today) {
        this.clients = clients;
        this.access = access;
        this.journal = journal;
        this.codes = codes;
        this.today = today;
    }

    public KnownClient read(Caller caller, ClientId id) {
        return read(caller, id, journal);
    }

    /** The identity code alone, for those who must look the client up elsewhere; the log tells it from other reading. */
    public Optional<IdentityCode> identityCode(Caller caller, ClientId id) {
        return Optional.ofNullable(read(caller, id, codes).client().personal().identityCode());
    }

    /** Those of a person's records that the caller may see. */
    public List<KnownClient> search(Caller caller, IdentityCode code) {
        return visible(caller, clients.findByIdentityCode(caller.region(), code));
    }

    /** The same by full name and day of birth. */
    public List<KnownClient> search(Caller caller, PersonSought person) {
        return visible(caller, clients.findByName(caller.region(), person));
    }

    /** In place of a duplicate the record that it goes on in. */
    private List<KnownClient> goingOn(List<KnownClient> found) {
        return found.stream()
                .map(known -> known.client().mergedInto().flatMap(clients::find).orElse(known))
                .collect(Collectors.toMap(KnownClient::id, known -> known, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private KnownClient read(Caller caller, ClientId id, AccessJournal kind) {
        KnownClient known = clients.find(id).orElseThrow(NotFound::new);
        String ground = access.ground(caller, known.client(), today.day()).orElseThrow(NotFound::new);
        kind.read(caller, id.value(), ground);
        return known;
    }

    /** Whoever looks a person up is in that person's log, also where nothing is shown to them. */
    private List<KnownClient> visible(Caller caller, List<KnownClient> found) {
        List<KnownClient> visible = new ArrayList<>();
        List<UUID> hidden = new ArrayList<>();
        for (KnownClient known : goingOn(found)) {
            Optional<String> ground = access.ground(caller, known.client(), today.day());
            if (ground.isPresent()) {
                journal.read(caller, known.id().value(), ground.get());
                visible.add(known);
            } else {
                hidden.add(known.id().value());
            }
        }
        if (!hidden.isEmpty()) {
            journal.readAll(caller, hidden, Grounds.SEARCH);
        }
        return visible;
    }
}
