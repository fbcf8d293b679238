package fi.polku.referral.lifecycle.messaging;

import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.lifecycle.RedirectReferral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.notices.Notices;
import java.util.Set;
import java.util.UUID;

/** A referral has moved: the other side is told, and what a redirection leaves to be sent is sent, also after a crash. */
final class OwnReferralReaction implements Reaction<ReferralState> {
    private final RedirectReferral redirectReferral;
    private final Notices notices;

    OwnReferralReaction(RedirectReferral redirectReferral, Notices notices) {
        this.redirectReferral = redirectReferral;
        this.notices = notices;
    }

    @Override
    public Outcome react(Copied<ReferralState> source, Set<Long> unseenFacts) {
        UUID successor = source.state().successor();
        boolean redirected = source.state().facts().stream()
                .anyMatch(fact ->
                        unseenFacts.contains(fact.sequence()) && fact.name().equals(Fact.Name.REDIRECTED.code()));
        if (successor != null && redirected) {
            redirectReferral.follow(new ReferralId(successor));
        }
        notices.tell(source.state(), unseenFacts);
        return Outcome.done();
    }
}
