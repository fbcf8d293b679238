package fi.polku.referral.lifecycle.messaging;

import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.PermissionFact;
import fi.polku.referral.lifecycle.SettleWithdrawal;
import java.util.Set;
import java.util.function.Predicate;

/** A permission has been withdrawn, and the process that did it may have died: what is left of it is done here. */
final class WithdrawalReaction implements Reaction<PermissionsState> {
    private final SettleWithdrawal settleWithdrawal;

    WithdrawalReaction(SettleWithdrawal settleWithdrawal) {
        this.settleWithdrawal = settleWithdrawal;
    }

    @Override
    public Outcome react(Copied<PermissionsState> source, Set<Long> unseenFacts) {
        Predicate<Fact> withdrawn = fact -> fact.name().equals(PermissionFact.WITHDRAWN);
        if (source.state().facts().stream()
                .filter(fact -> unseenFacts.contains(fact.sequence()))
                .anyMatch(withdrawn)) {
            settleWithdrawal.settle(new ClientId(source.id()));
        }
        return Outcome.done();
    }
}
