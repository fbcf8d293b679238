package fi.polku.referral.support;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Unmerged;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Begins the support of a client whom the caller may see. The caller answers for it until somebody else is named. */
public final class OpenSupport {
    private final SupportPeriods periods;
    private final Clients clients;
    private final ClientAccess access;
    private final SupportSights sights;
    private final AccessJournal journal;
    private final Today today;

    OpenSupport(
            SupportPeriods periods,
            Clients clients,
            ClientAccess access,
            SupportSights sights,
            AccessJournal journal,
            Today today) {
        this.periods = periods;
        this.clients = clients;
        this.access = access;
        this.sights = sights;
        this.journal = journal;
        this.today = today;
    }

    public SupportSight open(Caller caller, Creation creation, UUID clientId, LocalDate from, Need need) {
        Optional<Stored<SupportPeriod>> before = periods.repeated(creation);
        if (before.isPresent()) {
            // A repeat is answered also where the permission has ended since, with what it may still show.
            SupportSight sight = sights.of(caller, before.get()).orElseThrow(NotFound::new);
            journal.read(caller, sight.period().client(), sight.ground());
            return sight;
        }
        Client client =
                clients.find(new ClientId(clientId)).map(KnownClient::client).orElseThrow(OpenSupport::unknown);
        String ground = access.ground(caller, client, today.day()).orElseThrow(OpenSupport::unknown);
        Unmerged.require(client);
        journal.write(caller, clientId, ground);
        Instant now = today.now();
        var by = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        SupportPeriod opened = SupportPeriod.opened(
                        clientId, client.personal().municipalityToTell(), by, from, need, now)
                .with(Circle.NOBODY.naming(new Responsible(Responsible.CONTACT_PERSON, by, from, null, by, now)))
                .telling("responsible-named", by.unit(), Responsible.CONTACT_PERSON, now);
        Stored<SupportPeriod> made = periods.create(creation, caller.region(), opened);
        return sights.sight(made, made.state(), ground, true);
    }

    /** A client whom the caller may not see is told of no more than one who is not there. */
    private static Refusal unknown() {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "client-unknown").field("/client", "client-unknown");
    }
}
