package fi.polku.referral.lifecycle;

import java.util.List;

/** The command does not exist in this state. */
public final class IllegalTransition extends ReferralRefused {
    private final ReferralState state;
    private final transient List<Action> allowed;

    IllegalTransition(Action asked, ReferralState state) {
        this(asked, state, List.of());
    }

    IllegalTransition(Action asked, ReferralState state, List<Action> allowed) {
        super(asked.code() + " in " + state);
        this.state = state;
        this.allowed = List.copyOf(allowed);
    }

    /** What the same caller may do instead. */
    public List<Action> allowed() {
        return allowed;
    }

    public ReferralState state() {
        return state;
    }
}
