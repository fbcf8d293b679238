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
import fi.polku.referral.clients.Unmerged;
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
    private final Limits limits;
    private final AccessJournal journal;
    private final Today today;

    CreateReferral(
            Referrals referrals,
            Clients clients,
            ClientAccess access,
            SendingGuard guard,
            Sights sights,
            Limits limits,
            AccessJournal journal,
            Today today) {
        this.referrals = referrals;
        this.clients = clients;
        this.access = access;
        this.guard = guard;
        this.sights = sights;
        this.limits = limits;
        this.journal = journal;
        this.today = today;
    }

    public Made create(Caller caller, Creation creation, NewReferral wanted) {
        try {
            return make(caller, creation, wanted);
        } catch (NotSendable refusal) {
            return new Made(seen(caller, madeBefore(caller, creation, refusal)), null);
        }
    }

    private Made make(Caller caller, Creation creation, NewReferral wanted) {
        wanted.asking().asker().refuseUnlessSubjectAgrees();
        Client client = clients.find(wanted.client())
                .map(KnownClient::client)
                .orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
        String ground =
                access.ground(caller, client, today.day()).orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
        Unmerged.require(client);
        Referral referral = wanted.send() ? sent(caller, client, wanted) : draft(caller, client, wanted);
        journal.write(caller, client.id().value(), ground);
        return new Made(seen(caller, referrals.create(creation, caller.region(), referral)), client);
    }

    private Sight seen(Caller caller, KnownReferral made) {
        if (made.referral().state() == ReferralState.DELETED) {
            throw new NotFound();
        }
        return sights.ofSender(caller, made);
    }

    /** A repeat gets its answer also where the directory or the permission has changed since. */
    private KnownReferral madeBefore(Caller caller, Creation creation, NotSendable refusal) {
        KnownReferral before = referrals.repeated(creation).orElseThrow(() -> refusal);
        journal.read(caller, before.order().client().value(), Grounds.OWN_RECORD);
        return before;
    }

    private Referral draft(Caller caller, Client client, NewReferral wanted) {
        Target target =
                guard.target(wanted.kind(), wanted.entry(), wanted.asking().outside(), caller.region(), sender(caller));
        return drafted(caller, client, target, wanted);
    }

    /** Sent at once; a contact without referral for the worker's own unit is with its receiver already. */
    private Referral sent(Caller caller, Client client, NewReferral wanted) {
        Target target =
                guard.admitting(wanted.kind(), wanted.entry(), wanted.asking().outside(), client, sender(caller));
        guard.refuseUnlessComplete(wanted.kind(), wanted.entry(), wanted.asking());
        Referral draft = drafted(caller, client, target, wanted);
        Instant now = draft.order().createdAt();
        TimeLimits times = limits.of(caller.region());
        Referral sent = Transitions.decide(
                draft,
                new ReferralCommand.Send(
                        sender(caller), now, target, client.personal().municipalityToTell()),
                times);
        // Another unit's people take up from their queue what is theirs.
        return wanted.asking().kind() == ReferralKind.CONTACT && guard.receives(caller.unit(), target)
                ? Transitions.decide(sent, new ReferralCommand.Plain(Action.CLAIM, sender(caller), now), times)
                : sent;
    }

    private Referral drafted(Caller caller, Client client, Target target, NewReferral wanted) {
        return Referral.drafted(new Order(
                client.id(),
                sender(caller),
                target,
                wanted.question(),
                wanted.goals(),
                null,
                today.now(),
                wanted.asking()));
    }

    private static Member sender(Caller caller) {
        return new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
    }
}
