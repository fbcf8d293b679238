package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.ReferralState.ACCEPTED;
import static fi.polku.referral.lifecycle.ReferralState.CANCEL_REQUESTED;
import static fi.polku.referral.lifecycle.ReferralState.DECLINED;
import static fi.polku.referral.lifecycle.ReferralState.DRAFT;
import static fi.polku.referral.lifecycle.ReferralState.IN_PROGRESS;
import static fi.polku.referral.lifecycle.ReferralState.OUTCOME_REPORTED;
import static fi.polku.referral.lifecycle.ReferralState.RECEIVED;
import static fi.polku.referral.lifecycle.ReferralState.SCHEDULED;
import static fi.polku.referral.lifecycle.ReferralState.SENT;

import fi.polku.referral.directory.EntryKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person may do by hand: on which side, and in which states. A test holds it against {@link Transitions}. */
public enum Action {
    EDIT("edit", Side.SENDER, false, DRAFT),
    DELETE("delete", Side.SENDER, false, DRAFT),
    SEND("send", Side.SENDER, false, DRAFT),
    CLAIM("claim", Side.RECEIVER, false, SENT),
    ACCEPT("accept", Side.RECEIVER, false, RECEIVED),
    DECLINE("decline", Side.RECEIVER, true, RECEIVED, ACCEPTED, SCHEDULED, IN_PROGRESS),
    START("start", Side.RECEIVER, true, ACCEPTED, SCHEDULED),
    REPORT_OUTCOME("report-outcome", Side.RECEIVER, true, RECEIVED, ACCEPTED, SCHEDULED, IN_PROGRESS, CANCEL_REQUESTED),
    CLOSE("close", Side.SENDER, false, OUTCOME_REPORTED, DECLINED),
    CANCEL("cancel", Side.SENDER, false, SENT, RECEIVED, ACCEPTED, SCHEDULED, IN_PROGRESS),
    CONFIRM_CANCELLATION("confirm-cancellation", Side.RECEIVER, false, CANCEL_REQUESTED);

    private static final Set<ReferralState> WITH_A_CASE = Set.of(ACCEPTED, SCHEDULED, IN_PROGRESS, CANCEL_REQUESTED);

    private final String code;
    private final Side side;
    private final boolean leftToTheCase;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes sets that cannot change.
    private final Set<ReferralState> states;

    Action(String code, Side side, boolean leftToTheCase, ReferralState... states) {
        this.code = code;
        this.side = side;
        this.leftToTheCase = leftToTheCase;
        this.states = Set.of(states);
    }

    /** What these sides may do now, in the order of the life cycle. */
    public static List<Action> availableTo(Collection<Side> sides, Referral referral, boolean caseEnded) {
        return Stream.of(values())
                .filter(action -> sides.contains(action.side) && action.states.contains(referral.state()))
                .filter(action -> caseEnded || !action.followsCase(referral))
                .toList();
    }

    public String code() {
        return code;
    }

    public Side side() {
        return side;
    }

    Set<ReferralState> states() {
        return states;
    }

    /** Whether it is the open case, and not a person, that does this. */
    boolean followsCase(Referral referral) {
        return leftToTheCase
                && referral.order().target().kind() == EntryKind.NETWORK
                && WITH_A_CASE.contains(referral.state());
    }

    /** The refusals that guard the hand: whose side it is, what the state allows, and whether the case has the word. */
    void permit(Sight sight) {
        Referral referral = sight.known().referral();
        if (!sight.isOn(side)) {
            throw new NotYourSide();
        }
        if (!states.contains(referral.state())) {
            throw new IllegalTransition(this, referral.state(), sight.availableActions());
        }
        if (!sight.caseEnded() && followsCase(referral)) {
            throw new FollowsCase();
        }
    }
}
