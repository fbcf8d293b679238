package fi.polku.reporting.facts.messaging;

import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.reporting.facts.Facts;
import fi.polku.reporting.facts.Version;
import java.util.Set;

/** Turns what a referral tells into facts. */
final class TakeReferral implements Reaction<ReferralState> {
    private final Facts facts;

    TakeReferral(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Outcome react(Copied<ReferralState> source, Set<Long> unseenFacts) {
        facts.take(source.state(), new Version(source.epoch(), source.sequence()));
        return Outcome.done();
    }
}
