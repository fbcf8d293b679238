package fi.polku.consultation.directory;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import fi.polku.callers.CopiedSuccessions;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.web.ShortMemory;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The networks as the directory's topic has told them to us. */
final class CopiedNetworks implements Networks {
    private final Copy<NetworkState> networks;
    private final Copy<MembershipState> memberships;
    private final Copy<UnitState> units;
    private final Copy<ServiceState> services;
    private final Today today;
    private final CopiedSuccessions successions;
    private final ShortMemory<UUID, Network> byId = new ShortMemory<>();

    CopiedNetworks(Copies copies, Today today) {
        networks = copies.of(NetworkState.class);
        memberships = copies.of(MembershipState.class);
        units = copies.of(UnitState.class);
        services = copies.of(ServiceState.class);
        this.today = today;
        successions = new CopiedSuccessions(copies, today);
    }

    @Override
    public Optional<Network> find(UUID id) {
        return byId.get(id, asked -> networks.find(asked).map(Copied::state).map(CopiedNetworks::network));
    }

    @Override
    public List<Network> coordinatedBy(UUID unit, UUID membership) {
        List<UUID> all = unitsOf(unit);
        return networks
                .find(or(
                        in(
                                "state.coordinatingUnit",
                                all.stream().map(UUID::toString).toList()),
                        eq("state.seats.membership", membership.toString())))
                .stream()
                .map(Copied::state)
                .map(CopiedNetworks::network)
                .filter(network -> network.coordinatedBy(all, membership))
                .toList();
    }

    @Override
    public List<UUID> unitsOf(UUID unit) {
        return successions.unitsOf(unit);
    }

    @Override
    public List<Seated> rosterOn(Network network, LocalDate day) {
        return network.seats().stream()
                .flatMap(seat -> Network.namedFor(seat, day)
                        .filter(membership -> isInForce(membership, day))
                        .map(membership -> new Seated(seat.role(), unitOn(seat.unit(), day), membership))
                        .stream())
                .toList();
    }

    private boolean isInForce(UUID membership, LocalDate day) {
        return memberships
                .find(membership)
                .filter(found -> found.state().validity().holds(day))
                .isPresent();
    }

    /** The unit, or whoever has taken over from it by then. */
    private UUID unitOn(UUID unit, LocalDate day) {
        Set<UUID> passed = new HashSet<>();
        UUID present = unit;
        while (passed.add(present)) {
            present = units.find(present)
                    .map(Copied::state)
                    .filter(found -> isOver(found.validity(), day))
                    .map(UnitState::successor)
                    .orElse(present);
        }
        return present;
    }

    private static boolean isOver(Validity validity, LocalDate day) {
        return validity.to() != null && validity.to().isBefore(day);
    }

    @Override
    public Optional<UUID> unitOf(UUID membership) {
        return memberships
                .find(membership)
                .map(Copied::state)
                .filter(state -> state.validity().holds(today.day()))
                .map(MembershipState::unit);
    }

    @Override
    public boolean isUnit(UUID id) {
        return units.find(id).isPresent();
    }

    @Override
    public boolean isService(UUID id) {
        return services.find(id).isPresent();
    }

    private static Network network(NetworkState state) {
        return new Network(state.id(), state.region(), state.organisation(), state.coordinatingUnit(), state.seats());
    }
}
