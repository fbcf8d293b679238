package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;

/** Who answers for a client beyond single referrals: contact persons and case managers. */
@FunctionalInterface
public interface Responsibles {
    /** Whether one of the caller's unit does now. */
    boolean answersFor(Caller caller, ClientId client);
}
