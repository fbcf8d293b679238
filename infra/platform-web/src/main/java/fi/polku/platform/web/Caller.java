package fi.polku.platform.web;

import java.util.UUID;

/**
 * A user acting under exactly one membership. Scope, region and limits come from that membership alone, never from the
 * union of all the user has.
 *
 * <p>As a controller's argument it is chosen by the header {@code Polku-Acting-As}, implied where there is only one.
 */
public record Caller(User user, Membership membership) {

    public Caller {
        if (!membership.user().equals(user)) {
            throw new IllegalArgumentException("A caller acts under a membership of its own");
        }
    }

    public String region() {
        return membership.region();
    }

    public UUID unit() {
        return membership.unit();
    }

    public UUID organisation() {
        return membership.organisation();
    }

    public boolean has(String dutyOrRole) {
        return membership.role().equals(dutyOrRole) || membership.duties().contains(dutyOrRole);
    }
}
