package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.Entry;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.Cases.CaseStanding;
import fi.polku.referral.permissions.Permission;
import fi.polku.referral.units.Coordination;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides what of a referral a caller sees: nothing, its course, or its words too. Decided anew at every request. */
final class Sights {
    private static final String MANAGES = "service-manager";
    private static final String GUARDS_PRIVACY = "privacy-officer";

    private final Clients clients;
    private final Directory directory;
    private final Cases cases;
    private final Coordination coordination;
    private final Responsibles responsibles;
    private final Limits limits;
    private final Today today;

    Sights(
            Clients clients,
            Directory directory,
            Coordination coordination,
            Cases cases,
            Responsibles responsibles,
            Limits limits,
            Today today) {
        this.coordination = coordination;
        this.limits = limits;
        this.clients = clients;
        this.directory = directory;
        this.cases = cases;
        this.responsibles = responsibles;
        this.today = today;
    }

    /** What the caller sees; a caller on neither side sees what does not exist. */
    Sight of(Caller caller, KnownReferral known) {
        Set<Side> sides = sides(caller, known);
        if (sides.isEmpty()) {
            return ofResponsible(caller, known).orElseThrow(NotFound::new);
        }
        return new Sight(
                known,
                sides,
                roles(caller, sides, known.order()),
                ground(caller, known, sides),
                caseOf(known),
                reopens(known),
                required(known.referral()));
    }

    /** A contact person or case manager is on neither side, sees what a permission lets them see, and may close the loop. */
    private Optional<Sight> ofResponsible(Caller caller, KnownReferral known) {
        ReferralState state = known.referral().state();
        ClientId client = known.order().client();
        if (!state.isSent() || !responsibles.answersFor(caller, client)) {
            return Optional.empty();
        }
        // What was declined or failed is the sender's to go on with.
        Set<Role> roles = state == ReferralState.OUTCOME_REPORTED ? Set.of(Role.RESPONSIBLE) : Set.of();
        return permission(client, namesOf(caller))
                .map(permission -> new Sight(
                        known, Set.of(), roles, permission.terms().ground(), caseOf(known), reopens(known), List.of()));
    }

    /** The same sight of a later version: who stands where does not change with the state. */
    Sight again(Sight sight, KnownReferral after) {
        return new Sight(
                after,
                sight.sides(),
                sight.roles(),
                sight.ground(),
                caseOf(after),
                reopens(after),
                required(after.referral()));
    }

    /** What the maker sees of what was made a moment ago. */
    Sight ofSender(Caller caller, KnownReferral made) {
        Set<Side> sides = sides(caller, made);
        sides.add(Side.SENDER);
        return new Sight(
                made,
                sides,
                roles(caller, sides, made.order()),
                Grounds.OWN_RECORD,
                null,
                false,
                required(made.referral()));
    }

    /** The permission that lets the receiver, in the person of the caller, see the client's data today. */
    Optional<Permission> receiverPermission(Caller caller, Order order) {
        return permission(order.client(), receiverNames(caller, order.target()));
    }

    private Optional<Permission> permission(ClientId client, List<UUID> names) {
        return clients.find(client)
                .map(KnownClient::client)
                .flatMap(known -> known.permissions().covering(names, ClientAccess.KIND, today.day()));
    }

    private List<UUID> namesOf(Caller caller) {
        List<UUID> names = new ArrayList<>(directory.unitsOf(caller.unit()));
        names.add(caller.organisation());
        return names;
    }

    /** Work and rights of a unit that has ended are its successor's (rule 7). */
    private Set<Side> sides(Caller caller, KnownReferral known) {
        EnumSet<Side> sides = EnumSet.noneOf(Side.class);
        ReferralState state = known.referral().state();
        Order order = known.order();
        List<UUID> units = directory.unitsOf(caller.unit());
        if (state != ReferralState.DELETED && units.contains(order.sender().unit())) {
            sides.add(Side.SENDER);
        }
        if (state.isSent() && receives(caller, units, order.target())) {
            sides.add(Side.RECEIVER);
        }
        return sides;
    }

    private static Set<Role> roles(Caller caller, Set<Side> sides, Order order) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (sides.contains(Side.SENDER)) {
            roles.add(Role.SENDER);
        }
        if (sides.contains(Side.RECEIVER)) {
            roles.add(Role.RECEIVER);
            if (order.kind() == ReferralKind.CONTACT) {
                roles.add(Role.CONTACT_RECEIVER);
            }
        }
        if (caller.has(MANAGES)) {
            roles.add(Role.MANAGER);
        }
        if (caller.has(GUARDS_PRIVACY)) {
            roles.add(Role.PRIVACY_OFFICER);
        }
        return roles;
    }

    private boolean receives(Caller caller, List<UUID> units, Target target) {
        return units.contains(target.unit())
                || (target.kind() == EntryKind.NETWORK
                        && coordination.networksOf(caller.membership().id()).contains(target.id()));
    }

    private @Nullable String ground(Caller caller, KnownReferral known, Set<Side> sides) {
        if (sides.contains(Side.SENDER)) {
            return Grounds.OWN_RECORD;
        }
        return receiverPermission(caller, known.order())
                .map(permission -> permission.terms().ground())
                .orElse(null);
    }

    /** A co-ordinating worker of another unit is covered as the network, or under names of their own. */
    private List<UUID> receiverNames(Caller caller, Target target) {
        return directory.unitsOf(caller.unit()).contains(target.unit())
                ? target.names()
                : List.of(target.id(), caller.unit(), caller.organisation());
    }

    private List<RequiredDocument> required(Referral referral) {
        Order order = referral.order();
        return referral.state() == ReferralState.DRAFT && order.kind() == ReferralKind.REFERRAL
                ? directory
                        .entry(order.target().kind(), order.target().id())
                        .map(Entry::documents)
                        .orElse(List.of())
                : List.of();
    }

    private boolean reopens(KnownReferral known) {
        return limits.of(known.region()).reopens(known.referral().timing(), today.now());
    }

    private @Nullable CaseStanding caseOf(KnownReferral known) {
        boolean mayHaveOne = known.order().target().kind() == EntryKind.NETWORK
                && known.referral().state() != ReferralState.SENT;
        return mayHaveOne
                ? cases.of(known.id(), known.referral().ending().reopenings()).orElse(null)
                : null;
    }
}
