package fi.polku.referral.lifecycle.messaging;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.WithdrawalFollowers;
import fi.polku.referral.lifecycle.SettleWithdrawal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets referrals follow a withdrawal in the same request where that works; the topic brings the rest. */
final class FollowAtOnce implements WithdrawalFollowers {
    private static final Logger LOG = LoggerFactory.getLogger(FollowAtOnce.class);

    private final SettleWithdrawal settleWithdrawal;

    FollowAtOnce(SettleWithdrawal settleWithdrawal) {
        this.settleWithdrawal = settleWithdrawal;
    }

    @Override
    public void withdrawn(ClientId client) {
        try {
            settleWithdrawal.settle(client);
        } catch (RuntimeException later) {
            LOG.warn("Referrals of client {} follow its withdrawal later: {}", client.value(), later.getClass());
        }
    }
}
