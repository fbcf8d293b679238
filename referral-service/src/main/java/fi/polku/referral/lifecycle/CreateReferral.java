package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.lifecycle.NotSendable.Reason;
import fi.polku.referral.parties.Member;
import java.time.Instant;

/** Drafts a referral, or drafts and sends it at once: one read of the client, one entry in the log, one write. */
public final class CreateReferral {
    private final Referrals referrals;
    private final Clients clients;
    private final ClientAccess access;
    private final SendingGuard guard;
    private final Sights sights;
    private final AccessJournal journal;
    private final Today today;

    CreateReferral(
            Referrals referrals,
            Clients clients,
            ClientAccess access,
            SendingGuard guard,
            Sights sights,
            AccessJournal journal,
            Today today) {
        this.referrals = referrals;
        this.clients = clients;
        this.access = access;
        this.guard = guard;
        this.sights = sights;
        this.journal = journal;
        this.today = today;
    }

    public Sight create(Caller caller, Creation creation, NewReferral wanted) {
        KnownReferral made;
        try {
            made = make(caller, creation, wanted);
        } catch (NotSendable refusal) {
            made = madeBefore(caller, creation, refusal);
        }
        if (made.referral().state() == ReferralState.DELETED) {
            throw new NotFound();
        }
        return sights.ofSender(made);
    }

    private KnownReferral make(Caller caller, Creation creation, NewReferral wanted) {
        Client client = clients.find(wanted.client())
                .map(KnownClient::client)
                .orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
        String ground =
                access.ground(caller, client, today.day()).orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
        Referral referral = wanted.send() ? sent(caller, client, wanted) : draft(caller, client, wanted);
        journal.write(caller, client.id().value(), ground);
        return referrals.create(creation, caller.region(), referral);
    }

    /** A repeat gets its answer also where the directory or the permission has changed since. */
    private KnownReferral madeBefore(Caller caller, Creation creation, NotSendable refusal) {
        KnownReferral before = referrals.repeated(creation).orElseThrow(() -> refusal);
        journal.read(caller, before.order().client().value(), Grounds.OWN_RECORD);
        return before;
    }

    private Referral draft(Caller caller, Client client, NewReferral wanted) {
        return drafted(caller, client, guard.target(wanted.kind(), wanted.entry(), caller.region()), wanted);
    }

    private Referral sent(Caller caller, Client client, NewReferral wanted) {
        Target target = guard.admitting(wanted.kind(), wanted.entry(), client);
        var draft = drafted(caller, client, target, wanted);
        return Transitions.decide(
                draft,
                new ReferralCommand.Send(
                        draft.order().sender(),
                        draft.order().createdAt(),
                        target,
                        client.personal().municipalityToTell()));
    }

    private Referral.Draft drafted(Caller caller, Client client, Target target, NewReferral wanted) {
        Instant now = today.now();
        Member sender = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        return new Referral.Draft(
                Course.of(new Order(client.id(), sender, target, wanted.question(), wanted.goals(), null, now)));
    }
}
