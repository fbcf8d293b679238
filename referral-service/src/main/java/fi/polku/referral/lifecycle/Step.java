package fi.polku.referral.lifecycle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the life cycle: out of these states, to that one.
 *
 * @param to absent where it stays, or goes back to where it was
 * @param fact what is told of it; absent for what concerns the sender alone
 */
record Step(Set<ReferralState> from, @Nullable ReferralState to, Fact.@Nullable Name fact) {
    Step {
        from = Set.copyOf(from);
    }

    static Step to(ReferralState to, Fact.@Nullable Name fact, ReferralState... from) {
        return new Step(Set.of(from), to, fact);
    }

    static Step stay(Fact.@Nullable Name fact, ReferralState... in) {
        return new Step(Set.of(in), null, fact);
    }
}
