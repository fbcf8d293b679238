package fi.polku.callers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.IssuerBinding;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.messaging.CopyAge;
import fi.polku.platform.web.Membership;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.ShortMemory;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.User;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A user's memberships, those in force today and within what the region lets the issuer speak for, by the service's copy of the
 * directory. Where that copy is older than its limit, nobody's membership is trusted.
 */
public final class CopiedMemberships implements Memberships {
    private final Copy<MembershipState> memberships;
    private final Copy<RegionState> regions;
    private final CopyAge age;
    private final Duration limit;
    private final Today today;
    private final ShortMemory<User, List<MembershipState>> ofUsers = new ShortMemory<>();
    private final ShortMemory<String, RegionState> byCode = new ShortMemory<>();

    public CopiedMemberships(Copies copies, CopyAge age, Duration limit, Today today) {
        this.memberships = copies.of(MembershipState.class);
        this.regions = copies.of(RegionState.class);
        this.age = age;
        this.limit = limit;
        this.today = today;
    }

    @Override
    public List<Membership> of(User user) {
        age.require(Topics.DIRECTORY, limit);
        LocalDate day = today.day();
        return ofUsers.get(user, this::copied).orElse(List.of()).stream()
                .filter(membership -> membership.validity().holds(day))
                .filter(this::withinBinding)
                .map(membership -> membership(user, membership))
                .toList();
    }

    private Optional<List<MembershipState>> copied(User user) {
        List<MembershipState> found =
                memberships.find(and(eq("state.subject", user.subject()), eq("state.issuer", user.issuer()))).stream()
                        .map(Copied::state)
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private boolean withinBinding(MembershipState membership) {
        List<IssuerBinding> bindings = byCode.get(
                        membership.region(),
                        code -> regions.find(eq("state.region", code)).stream()
                                .map(Copied::state)
                                .findFirst())
                .map(RegionState::issuers)
                .orElse(List.of());
        return bindings.stream().anyMatch(each -> each.covers(membership.issuer(), membership.organisation()));
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
