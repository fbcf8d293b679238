package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.directory.Directory;
import java.time.LocalDate;

/**
 * Cancels what a withdrawn permission no longer carries. The withdrawal itself was decisive; this follows it, at once
 * where it can and from the topic after a crash, and finds nothing to do the second time.
 */
public final class SettleWithdrawal {
    static final String REASON = "permission-withdrawn";

    private static final int ATTEMPTS = 5;

    private final Clients clients;
    private final Referrals referrals;
    private final Limits limits;
    private final Directory directory;
    private final Today today;

    public SettleWithdrawal(Clients clients, Referrals referrals, Limits limits, Directory directory, Today today) {
        this.clients = clients;
        this.referrals = referrals;
        this.limits = limits;
        this.directory = directory;
        this.today = today;
    }

    public void settle(ClientId id) {
        clients.find(id)
                .ifPresent(known -> referrals.openOf(id).stream()
                        .filter(referral -> lostItsPermission(known.client(), referral))
                        .forEach(this::cancel));
    }

    private boolean lostItsPermission(Client client, KnownReferral known) {
        Target target = known.order().target();
        LocalDate day = today.day();
        return !directory.sameUnit(target.unit(), known.order().sender().unit())
                && client.permissions()
                        .covering(target.names(), ClientAccess.KIND, day)
                        .isEmpty()
                && client.permissions().withdrewFrom(target.names(), ClientAccess.KIND);
    }

    private void cancel(KnownReferral known) {
        KnownReferral current = known;
        for (int attempt = 1; ; attempt++) {
            try {
                referrals.commit(
                        current,
                        Transitions.decide(
                                current.referral(),
                                new ReferralCommand.Undo(Action.CANCEL, null, today.now(), REASON),
                                limits.of(current.region())));
                return;
            } catch (IllegalTransition over) {
                return;
            } catch (StaleVersion beaten) {
                if (attempt == ATTEMPTS) {
                    throw beaten;
                }
                current = referrals.find(known.id()).orElseThrow(() -> beaten);
            }
        }
    }
}
