package fi.polku.directory.callers;

import fi.polku.directory.entries.Held;
import fi.polku.platform.web.Membership;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.User;
import java.util.List;
import java.util.Set;

/**
 * Tells the platform who may act as what. The directory asks its own store, where every other service asks its copy of the
 * directory's topic; the rules are the same.
 */
final class StoredMemberships implements Memberships {

    private final MembershipsInForce inForce;

    StoredMemberships(MembershipsInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public List<Membership> of(User user) {
        return inForce.of(user.issuer(), user.subject()).stream()
                .map(held -> membership(user, held))
                .toList();
    }

    private static Membership membership(User user, Held<fi.polku.directory.entries.Membership> held) {
        var entry = held.entry();
        return new Membership(
                held.id(),
                user,
                held.region(),
                entry.organisation(),
                entry.unit(),
                entry.role(),
                Set.copyOf(entry.duties()),
                entry.validity().from(),
                entry.validity().to());
    }
}
