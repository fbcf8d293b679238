package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.access.Grounds;

/** Shows a referral to its two sides. */
public final class ReadReferral {
    private final Referrals referrals;
    private final Sights sights;
    private final AccessJournal journal;

    ReadReferral(Referrals referrals, Sights sights, AccessJournal journal) {
        this.referrals = referrals;
        this.sights = sights;
        this.journal = journal;
    }

    public Sight read(Caller caller, ReferralId id) {
        Sight sight = sights.of(caller, referrals.find(id).orElseThrow(NotFound::new));
        String ground = sight.ground();
        journal.read(caller, sight.known().order().client().value(), ground == null ? Grounds.RECEIVER : ground);
        return sight;
    }
}
