package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.lifecycle.NotSendable.Reason;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a declined or failed referral anew to somebody else, the chain kept. Two documents: the new one is drafted first, then
 * the old one is redirected, which decides; then the new one is sent. What a crash leaves of it is done from the topic.
 */
public final class RedirectReferral {
    private static final Logger LOG = LoggerFactory.getLogger(RedirectReferral.class);

    private final CreateReferral createReferral;
    private final HandleReferral handleReferral;
    private final Referrals referrals;
    private final Clients clients;
    private final SendingGuard guard;
    private final Sights sights;
    private final Limits limits;
    private final Today today;

    RedirectReferral(
            CreateReferral createReferral,
            HandleReferral handleReferral,
            Referrals referrals,
            Clients clients,
            SendingGuard guard,
            Sights sights,
            Limits limits,
            Today today) {
        this.createReferral = createReferral;
        this.handleReferral = handleReferral;
        this.referrals = referrals;
        this.clients = clients;
        this.guard = guard;
        this.sights = sights;
        this.limits = limits;
        this.today = today;
    }

    /** The new referral. A repeat goes on where the first one stopped. */
    public Sight redirect(
            Caller caller, ReferralId id, Consumer<KnownReferral> expected, Creation creation, NewReferral wanted) {
        var successor = new ReferralId(creation.id());
        Sight before = sights.of(caller, referrals.find(id).orElseThrow(NotFound::new));
        boolean decided = successor.equals(before.known().referral().ending().successor());
        if (!decided) {
            expected.accept(before.known());
            Action.REDIRECT.permit(before);
            admit(before.known(), wanted);
        }
        Sight draft = createReferral.create(caller, creation, wanted.asDraft()).sight();
        if (!decided) {
            try {
                handleReferral.handle(
                        caller,
                        id,
                        Action.REDIRECT,
                        expected,
                        (sight, by, now) -> new ReferralCommand.Redirect(by, now, successor));
            } catch (RuntimeException beaten) {
                if (!isReplacedBy(id, successor)) {
                    forget(caller, successor, beaten);
                    throw beaten;
                }
            }
        }
        return follow(successor).map(sent -> sights.ofSender(caller, sent)).orElse(draft);
    }

    /** Sends what a redirected referral was replaced by, where that has not been done. */
    public Optional<KnownReferral> follow(ReferralId successor) {
        Optional<KnownReferral> found = referrals.find(successor);
        boolean waits = found.map(KnownReferral::referral)
                .filter(draft -> draft.state() == ReferralState.DRAFT
                        && draft.order().asking().replaces() != null)
                .isPresent();
        if (found.isEmpty() || !waits) {
            return found;
        }
        KnownReferral draft = found.get();
        Order order = draft.order();
        try {
            Client client = client(order);
            Target target = guard.admitting(
                    order.target().kind(), order.target().id(), order.asking().outside(), client, order.sender());
            guard.refuseUnlessComplete(target.kind(), target.id(), order.asking());
            var send = new ReferralCommand.Send(
                    order.sender(), today.now(), target, client.personal().municipalityToTell());
            return Optional.of(
                    referrals.commit(draft, Transitions.decide(draft.referral(), send, limits.of(draft.region()))));
        } catch (StaleVersion sentMeanwhile) {
            return referrals.find(successor);
        } catch (NotSendable changed) {
            LOG.info(
                    "What replaces a referral stays a draft: {}",
                    changed.reason().code());
            return found;
        }
    }

    /** Another redirection went first: this one's draft takes nobody's place. */
    private void forget(Caller caller, ReferralId draft, RuntimeException beaten) {
        try {
            handleReferral.handle(
                    caller,
                    draft,
                    Action.DELETE,
                    _ -> {},
                    (sight, by, now) -> new ReferralCommand.Plain(Action.DELETE, by, now));
        } catch (RuntimeException left) {
            // It cannot be sent by hand either, and stays until somebody deletes it.
            beaten.addSuppressed(left);
        }
    }

    /** The same request may have been done by its own repetition meanwhile. */
    private boolean isReplacedBy(ReferralId before, ReferralId successor) {
        return referrals
                .find(before)
                .map(known -> known.referral().ending().successor())
                .filter(successor::equals)
                .isPresent();
    }

    private void admit(KnownReferral before, NewReferral wanted) {
        Order order = before.order();
        guard.admitting(wanted.kind(), wanted.entry(), wanted.asking().outside(), client(order), order.sender());
        guard.refuseUnlessComplete(wanted.kind(), wanted.entry(), wanted.asking());
    }

    private Client client(Order order) {
        return clients.find(order.client())
                .map(KnownClient::client)
                .orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
    }
}
