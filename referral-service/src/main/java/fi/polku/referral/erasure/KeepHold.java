package fi.polku.referral.erasure;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.LegalHold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places and lifts legal holds: what is under one is destroyed by nobody, however old it is. */
final class KeepHold {
    private final Clients clients;
    private final Overseen overseen;
    private final AccessJournal journal;
    private final Today today;

    KeepHold(Clients clients, Overseen overseen, AccessJournal journal, Today today) {
        this.clients = clients;
        this.overseen = overseen;
        this.journal = journal;
        this.today = today;
    }

    /** Places it; one that is there already stays as it was placed. */
    KnownClient place(Caller caller, UUID client, String reason) {
        KnownClient known = overseen.of(caller, client);
        return known.client().hold() != null
                ? known
                : commit(
                        caller,
                        known,
                        new LegalHold(reason, today.now(), caller.membership().id()));
    }

    KnownClient lift(Caller caller, UUID client) {
        KnownClient known = overseen.of(caller, client);
        return known.client().hold() == null ? known : commit(caller, known, null);
    }

    private KnownClient commit(Caller caller, KnownClient known, @Nullable LegalHold hold) {
        journal.write(caller, known.id().value(), Grounds.SUPERVISION);
        return clients.commit(known, known.client().under(hold));
    }
}
