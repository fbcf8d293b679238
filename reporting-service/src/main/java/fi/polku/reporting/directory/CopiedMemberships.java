package fi.polku.reporting.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.messaging.CopyAge;
import fi.polku.platform.web.Membership;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.User;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A user's memberships, those in force today and within what the region lets the issuer speak for. */
final class CopiedMemberships implements Memberships {
    private final Copy<MembershipState> memberships;
    private final Copy<RegionState> regions;
    private final CopyAge age;
    private final Duration limit;
    private final Clock clock;

    CopiedMemberships(Copies copies, CopyAge age, Duration limit, Clock clock) {
        this.memberships = copies.of(MembershipState.class);
        this.regions = copies.of(RegionState.class);
        this.age = age;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public List<Membership> of(User user) {
        age.require(Topics.DIRECTORY, limit);
        LocalDate today = LocalDate.now(clock.withZone(Today.FINLAND));
        return memberships.find(and(eq("state.subject", user.subject()), eq("state.issuer", user.issuer()))).stream()
                .map(Copied::state)
                .filter(each -> each.validity().holds(today))
                .filter(this::withinBinding)
                .map(each -> membership(user, each))
                .toList();
    }

    private boolean withinBinding(MembershipState membership) {
        return regions.find(eq("state.region", membership.region())).stream()
                .flatMap(region -> region.state().issuers().stream())
                .anyMatch(binding -> binding.covers(membership.issuer(), membership.organisation()));
    }

    private static Membership membership(User user, MembershipState state) {
        return new Membership(
                state.id(),
                user,
                state.region(),
                state.organisation(),
                state.unit(),
                state.role(),
                Set.copyOf(state.duties()),
                state.validity().from(),
                state.validity().to());
    }
}
