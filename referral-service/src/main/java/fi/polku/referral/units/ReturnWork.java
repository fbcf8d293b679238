package fi.polku.referral.units;

import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.MoveBetweenMembers;
import fi.polku.referral.lifecycle.Referrals;
import fi.polku.referral.lifecycle.Side;

/** Lets the work of a membership that has ended fall to its unit's queue (rule 7). */
final class ReturnWork {
    private final Referrals referrals;
    private final MoveBetweenMembers moves;
    private final Directory directory;

    ReturnWork(Referrals referrals, MoveBetweenMembers moves, Directory directory) {
        this.referrals = referrals;
        this.moves = moves;
        this.directory = directory;
    }

    void returnAll() {
        for (Side side : Side.values()) {
            referrals.answering(side).stream()
                    .filter(directory::hasEnded)
                    .forEach(member -> moves.handBackAllOf(side, member));
        }
    }
}
