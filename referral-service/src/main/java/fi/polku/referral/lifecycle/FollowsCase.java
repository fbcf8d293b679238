package fi.polku.referral.lifecycle;

import java.util.List;

/** A referral to a network follows its open case; nobody moves it by hand meanwhile. */
public final class FollowsCase extends ReferralRefused {
    private final ReferralState state;
    private final transient List<Action> allowed;

    FollowsCase(ReferralState state, List<Action> allowed) {
        super("follows its case");
        this.state = state;
        this.allowed = List.copyOf(allowed);
    }

    public ReferralState state() {
        return state;
    }

    /** What the same caller may do meanwhile. */
    public List<Action> allowed() {
        return allowed;
    }
}
