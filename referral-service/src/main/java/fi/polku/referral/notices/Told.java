package fi.polku.referral.notices;

import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Role;
import fi.polku.referral.lifecycle.Side;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Which sides hear of a fact: the other one than brought it about, and of what neither did by hand, both (rule 4). Most facts say
 * by their name who did it, also where one unit stands on both sides; of the rest the unit says it.
 */
final class Told {
    private static final Set<String> BY_SENDERS = Action.factsOfNoneBut(Role.SENDER);
    private static final Set<String> BY_RECEIVERS = Action.factsOfNoneBut(Role.RECEIVER);

    private final ReferralState referral;
    private final BiPredicate<UUID, UUID> sameUnit;

    /**
     * Of one referral.
     *
     * @param sameUnit whether two units are one today: after a merger the old name stands in the referral and the new one in the fact
     */
    Told(ReferralState referral, BiPredicate<UUID, UUID> sameUnit) {
        this.referral = referral;
        this.sameUnit = sameUnit;
    }

    /** A unit on both sides hears of it once. */
    Set<Side> of(Fact fact) {
        UUID unit = fact.unit();
        boolean sender = BY_SENDERS.contains(fact.name());
        boolean receiver = BY_RECEIVERS.contains(fact.name());
        boolean clear = sender || receiver;
        boolean senderDid = unit != null && (sender || (!clear && sameUnit.test(referral.senderUnit(), unit)));
        boolean receiverDid = unit != null && (receiver || (!clear && !senderDid && isReceivers(unit)));
        Set<Side> told = EnumSet.noneOf(Side.class);
        if (isOneUnit() ? !sender : !senderDid) {
            told.add(Side.SENDER);
        }
        if (isOneUnit() ? sender : !receiverDid) {
            told.add(Side.RECEIVER);
        }
        return told;
    }

    private boolean isOneUnit() {
        return sameUnit.test(referral.senderUnit(), referral.target().unit());
    }

    /** Coordinating workers of a network may be of any unit. */
    private boolean isReceivers(UUID unit) {
        return sameUnit.test(referral.target().unit(), unit)
                || referral.target().kind().equals(EntryKind.NETWORK.code());
    }
}
