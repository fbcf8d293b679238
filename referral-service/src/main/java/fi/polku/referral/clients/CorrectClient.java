package fi.polku.referral.clients;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.parties.Member;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Corrects what a unit's record says of a person, and keeps what it said before (703/2023). */
public final class CorrectClient {
    private final Clients clients;
    private final KeptClients kept;
    private final AccessJournal journal;
    private final Today today;

    public CorrectClient(Clients clients, KeptClients kept, AccessJournal journal, Today today) {
        this.clients = clients;
        this.kept = kept;
        this.journal = journal;
        this.today = today;
    }

    /** The client with all corrections, for whoever keeps the record. */
    public KnownClient read(Caller caller, ClientId id) {
        KnownClient known = kept.of(caller, id);
        journal.read(caller, id.value(), Grounds.OWN_RECORD);
        return known;
    }

    /** Puts this in the place of what is known; where nothing differs, nothing is written. */
    public KnownClient correct(
            Caller caller, ClientId id, Consumer<KnownClient> expected, PersonalData personal, String reason) {
        KnownClient known = kept.of(caller, id);
        expected.accept(known);
        journal.write(caller, id.value(), Grounds.OWN_RECORD);
        PersonalData before = Unmerged.require(known.client()).personal();
        if (personal.texts().equals(before.texts())) {
            return known;
        }
        var by = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        Correction correction = Correction.of(before, personal, today.now(), by, reason);
        return exchanging(
                known.client(),
                before.identityCode(),
                personal.identityCode(),
                () -> clients.commit(known, known.client().corrected(personal, correction)));
    }

    /** The new code is taken before it is written and the old one let go after: two records of a unit never share one. */
    private KnownClient exchanging(
            Client client, @Nullable IdentityCode old, @Nullable IdentityCode next, Supplier<KnownClient> commit) {
        boolean same = Objects.equals(old, next);
        if (!same && next != null) {
            ClientId owner = clients.reserve(client.region(), client.keeper().unit(), next, client.id());
            if (!owner.equals(client.id())) {
                throw new ClientKnown(owner);
            }
        }
        KnownClient after = commit.get();
        if (!same && old != null) {
            clients.release(client.region(), client.keeper().unit(), old, client.id());
        }
        return after;
    }
}
