package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.NotSendable.Reason;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves a referral by hand: seen, permitted, decided, logged, committed. */
public final class HandleReferral {
    private final Referrals referrals;
    private final Clients clients;
    private final SendingGuard guard;
    private final Sights sights;
    private final Limits limits;
    private final AccessJournal journal;
    private final Today today;

    HandleReferral(
            Referrals referrals,
            Clients clients,
            SendingGuard guard,
            Sights sights,
            Limits limits,
            AccessJournal journal,
            Today today) {
        this.referrals = referrals;
        this.clients = clients;
        this.guard = guard;
        this.sights = sights;
        this.limits = limits;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Does what is asked, or refuses and changes nothing.
     *
     * @param expected refuses a version that is not the one the caller has seen
     */
    public Sight handle(
            Caller caller, ReferralId id, Action action, Consumer<KnownReferral> expected, CommandOf command) {
        Sight sight = sights.of(caller, referrals.find(id).orElseThrow(NotFound::new));
        KnownReferral seen = sight.known();
        expected.accept(seen);
        action.permit(sight);
        var by = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        Referral next =
                Transitions.decide(seen.referral(), command.of(sight, by, today.now()), limits.of(seen.region()));
        String ground = groundOf(action, sight);
        journal.write(caller, seen.order().client().value(), ground);
        return sights.again(sight, referrals.commit(seen, next));
    }

    public Sight send(Caller caller, ReferralId id, Consumer<KnownReferral> expected) {
        return handle(caller, id, Action.SEND, expected, (sight, by, now) -> {
            Order order = sight.known().order();
            refuseUnlessItsTurn(sight.known());
            if (order.question().words().isBlank()) {
                throw new NotSendable(Reason.QUESTION_MISSING);
            }
            Client client = client(order);
            Target target = guard.admitting(
                    order.target().kind(), order.target().id(), order.asking().outside(), client, order.sender());
            guard.refuseUnlessComplete(target.kind(), target.id(), order.asking());
            return new ReferralCommand.Send(by, now, target, client.personal().municipalityToTell());
        });
    }

    /**
     * Changes a draft.
     *
     * @param asking from what it asked to what it asks now
     */
    public Sight edit(
            Caller caller,
            ReferralId id,
            Consumer<KnownReferral> expected,
            EntryKind kind,
            @Nullable UUID entry,
            FreeText question,
            @Nullable FreeText goals,
            UnaryOperator<Order.Asking> asking) {
        return handle(caller, id, Action.EDIT, expected, (sight, by, now) -> {
            Order.Asking asked = asking.apply(sight.known().order().asking());
            asked.asker().refuseUnlessSubjectAgrees();
            Target target = guard.target(kind, entry, asked.outside(), caller.region(), by);
            return new ReferralCommand.Edit(by, now, target, question, goals, asked);
        });
    }

    /** Passes it on to where it belongs, once the client permits that one too. */
    public Sight forward(
            Caller caller, ReferralId id, Consumer<KnownReferral> expected, EntryKind kind, UUID entry, String reason) {
        return handle(caller, id, Action.FORWARD, expected, (sight, by, now) -> {
            Order order = sight.known().order();
            Target target = guard.admitting(kind, entry, null, client(order), order.sender());
            return new ReferralCommand.Forward(Action.FORWARD, by, now, target, reason);
        });
    }

    /** Asks the sender whether it may be passed on to where no permission leads yet. */
    public Sight askToForward(
            Caller caller, ReferralId id, Consumer<KnownReferral> expected, EntryKind kind, UUID entry, String reason) {
        return handle(caller, id, Action.ASK_TO_FORWARD, expected, (sight, by, now) -> {
            Member sender = sight.known().order().sender();
            Target target = guard.target(kind, entry, null, sight.known().region(), sender);
            return new ReferralCommand.AskToForward(by, now, new Proposal(target.kind(), target.id(), reason, by, now));
        });
    }

    /** Passes it on as the receiver asked to, once the client permits that one too. */
    public Sight agreeToForward(Caller caller, ReferralId id, Consumer<KnownReferral> expected) {
        return handle(caller, id, Action.AGREE_TO_FORWARD, expected, (sight, by, now) -> {
            Proposal asked = sight.known().referral().handling().proposal();
            if (asked == null) {
                throw new GuardFailed(GuardFailed.Guard.NOT_ASKED);
            }
            Order order = sight.known().order();
            Target target = guard.admitting(asked.kind(), asked.entry(), null, client(order), order.sender());
            return new ReferralCommand.Forward(Action.AGREE_TO_FORWARD, by, now, target, asked.reason());
        });
    }

    /** What was drafted to take another's place goes out only where that one was redirected to it. */
    private void refuseUnlessItsTurn(KnownReferral draft) {
        ReferralId before = draft.order().asking().replaces();
        boolean decided = before == null
                || referrals
                        .find(before)
                        .map(known -> known.referral().ending().successor())
                        .filter(draft.id()::equals)
                        .isPresent();
        if (!decided) {
            throw new GuardFailed(GuardFailed.Guard.REPLACED_OTHERWISE);
        }
    }

    private Client client(Order order) {
        return clients.find(order.client())
                .map(KnownClient::client)
                .orElseThrow(() -> new NotSendable(Reason.CLIENT_UNKNOWN));
    }

    private static String groundOf(Action action, Sight sight) {
        String ground = sight.ground();
        if (ground != null) {
            return ground;
        }
        if (action.takesUp()) {
            throw new NotSendable(Reason.PERMISSION_MISSING);
        }
        return Grounds.RECEIVER;
    }

    /** Makes the command once it is known what the caller sees, who acts and when. */
    @FunctionalInterface
    public interface CommandOf {
        ReferralCommand of(Sight sight, Member by, Instant now);
    }
}
