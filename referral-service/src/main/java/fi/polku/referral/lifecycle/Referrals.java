package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.Creation;
import fi.polku.referral.clients.ClientId;
import java.util.List;
import java.util.Optional;

/** All referrals. A state carries its facts, so no change is kept without what it says to others. */
public interface Referrals {
    /** The referral, unless there is none or its client has been erased. */
    Optional<KnownReferral> find(ReferralId id);

    /** Makes the referral in one write, or answers the one that the same request made before. */
    KnownReferral create(Creation creation, String region, Referral referral);

    /** What the same request made before, whatever has changed since. */
    Optional<KnownReferral> repeated(Creation creation);

    KnownReferral commit(KnownReferral seen, Referral next);

    /** The client's referrals that have been sent and are not over. */
    List<KnownReferral> openOf(ClientId client);
}
