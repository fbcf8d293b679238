package fi.polku.referral.lifecycle.messaging;

import fi.polku.contracts.consultation.CaseState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.referral.lifecycle.CaseStage;
import fi.polku.referral.lifecycle.FollowCase;
import fi.polku.referral.lifecycle.ReferralId;
import java.util.Set;

/** A case has moved: its referral follows. */
final class CaseReaction implements Reaction<CaseState> {
    private final FollowCase followCase;

    CaseReaction(FollowCase followCase) {
        this.followCase = followCase;
    }

    @Override
    public Outcome react(Copied<CaseState> source, Set<Long> unseenFacts) {
        CaseState state = source.state();
        CaseStage.of(state.state())
                .ifPresent(stage ->
                        followCase.hear(new ReferralId(state.referral()), state.reopening(), source.id(), stage));
        return Outcome.done();
    }
}
