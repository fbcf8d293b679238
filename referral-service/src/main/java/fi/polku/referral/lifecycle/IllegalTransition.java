package fi.polku.referral.lifecycle;

/** The command does not exist in this state. */
public final class IllegalTransition extends ReferralRefused {
    private final ReferralState state;

    IllegalTransition(Referral referral, ReferralCommand command) {
        super(command.getClass().getSimpleName() + " in " + referral.state());
        this.state = referral.state();
    }

    public ReferralState state() {
        return state;
    }
}
