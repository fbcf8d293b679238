package fi.polku.referral.directory;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import fi.polku.callers.CopiedSuccessions;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.Municipality;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.Seat;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Substitute;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.web.ShortMemory;
import fi.polku.platform.web.Today;
import fi.polku.referral.parties.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory as its topic has told it to us. */
final class CopiedDirectory implements Directory {
    private static final String COORDINATING = "coordinating-worker";

    private final Copy<RegionState> regions;
    private final Copy<OrganisationState> organisations;
    private final Copy<UnitState> units;
    private final Copy<ServiceState> services;
    private final Copy<TemplateState> templates;
    private final Copy<NetworkState> networks;
    private final Copy<MembershipState> memberships;
    private final Today today;
    private final CopiedSuccessions successions;
    private final ShortMemory<UUID, Entry> entries = new ShortMemory<>();
    private final ShortMemory<UUID, List<UUID>> coordinated = new ShortMemory<>();
    private final ShortMemory<String, Boolean> municipalities = new ShortMemory<>();

    CopiedDirectory(Copies copies, Today today) {
        this.today = today;
        successions = new CopiedSuccessions(copies, today);
        memberships = copies.of(MembershipState.class);
        regions = copies.of(RegionState.class);
        organisations = copies.of(OrganisationState.class);
        units = copies.of(UnitState.class);
        services = copies.of(ServiceState.class);
        templates = copies.of(TemplateState.class);
        networks = copies.of(NetworkState.class);
    }

    @Override
    public Optional<Entry> entry(EntryKind kind, UUID id) {
        return entries.get(id, asked -> switch (kind) {
                    case SERVICE -> services.find(asked).map(Copied::state).map(this::service);
                    case NETWORK -> networks.find(asked).map(Copied::state).map(CopiedDirectory::network);
                    case OUTSIDE -> Optional.empty();
                })
                .filter(entry -> entry.kind() == kind);
    }

    @Override
    public List<UUID> coordinatedBy(UUID membership) {
        return coordinated
                .get(
                        membership,
                        asked -> Optional.of(networks
                                .find(Filters.or(
                                        eq("state.seats.membership", asked.toString()),
                                        eq("state.seats.substitutes.membership", asked.toString())))
                                .stream()
                                .filter(found ->
                                        found.state().seats().stream().anyMatch(seat -> coordinates(seat, asked)))
                                .map(Copied::id)
                                .toList()))
                .orElse(List.of());
    }

    /** Whose seat it is, and who stands in at it today. */
    private boolean coordinates(Seat seat, UUID membership) {
        List<Substitute> substitutes = seat.substitutes() == null ? List.of() : seat.substitutes();
        return seat.role().equals(COORDINATING)
                && (membership.equals(seat.membership())
                        || substitutes.stream()
                                .anyMatch(substitute -> substitute.membership().equals(membership)
                                        && substitute.validity().holds(today.day())));
    }

    @Override
    public boolean isParty(UUID id) {
        return organisations.find(id).isPresent()
                || units.find(id).isPresent()
                || networks.find(id).isPresent()
                || services.find(id).isPresent();
    }

    @Override
    public boolean isUnit(UUID id) {
        return units.find(id).isPresent();
    }

    @Override
    public Set<String> kindsOf(UUID party) {
        Stream<UUID> behind = networks.find(party)
                .map(Copied::state)
                .map(network -> Stream.concat(
                        Stream.of(network.organisation()),
                        network.seats().stream()
                                .flatMap(seat -> units.find(seat.unit()).stream())
                                .map(unit -> unit.state().organisation())))
                .or(() -> services.find(party)
                        .map(found -> Stream.of(found.state().organisation())))
                .or(() -> units.find(party).map(found -> Stream.of(found.state().organisation())))
                .orElseGet(() -> Stream.of(party));
        return behind.distinct()
                .flatMap(id -> organisations.find(id).stream())
                .map(found -> found.state().kind())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<LocalizedText> nameOf(UUID entry) {
        return organisations
                .find(entry)
                .map(found -> found.state().name())
                .or(() -> units.find(entry).map(found -> found.state().name()))
                .or(() -> networks.find(entry).map(found -> found.state().name()))
                .or(() -> services.find(entry).map(found -> found.state().name()));
    }

    @Override
    public boolean isMunicipality(String code) {
        return municipalities
                .get(
                        code,
                        asked -> Optional.of(regions.find(eq("state.municipalities.code", asked)))
                                .filter(found -> !found.isEmpty())
                                .map(found -> true))
                .orElse(false);
    }

    @Override
    public Optional<LocalizedText> municipality(String code) {
        return regions.find(eq("state.municipalities.code", code)).stream()
                .flatMap(found -> found.state().municipalities().stream())
                .filter(each -> each.code().equals(code))
                .map(Municipality::name)
                .findFirst();
    }

    @Override
    public boolean isMunicipalityOf(String region, String code) {
        return regions.find(Filters.and(eq("state.region", region), eq("state.municipalities.code", code))).stream()
                .findAny()
                .isPresent();
    }

    @Override
    public Optional<UnitPlace> unit(UUID id) {
        return units.find(id)
                .map(Copied::state)
                .filter(found -> found.validity().holds(today.day()))
                .map(found -> new UnitPlace(found.region(), found.organisation()));
    }

    @Override
    public List<UUID> unitsOf(UUID unit) {
        return successions.unitsOf(unit);
    }

    @Override
    public UUID presentUnit(UUID unit) {
        Set<UUID> passed = new LinkedHashSet<>();
        UUID present = unit;
        while (passed.add(present)) {
            present = units.find(present)
                    .map(Copied::state)
                    .filter(found -> !found.validity().holds(today.day()))
                    .map(UnitState::successor)
                    .orElse(present);
        }
        return present;
    }

    @Override
    public Optional<UUID> successorOf(Entry entry) {
        Set<UUID> passed = new LinkedHashSet<>();
        Optional<Entry> present = Optional.of(entry);
        while (present.filter(found -> !found.validity().holds(today.day())).isPresent()) {
            present = present.filter(found -> passed.add(found.id()))
                    .map(Entry::successor)
                    .flatMap(next -> entry(entry.kind(), next));
        }
        return present.map(Entry::id);
    }

    @Override
    public Optional<Member> member(UUID membership) {
        return memberships
                .find(membership)
                .map(Copied::state)
                .filter(found -> found.validity().holds(today.day()))
                .map(found -> new Member(found.organisation(), found.unit(), found.id()));
    }

    @Override
    public boolean hasEnded(UUID membership) {
        return memberships
                .find(membership)
                .map(found -> found.state().validity().to())
                .filter(last -> last.isBefore(today.day()))
                .isPresent();
    }

    private Entry service(ServiceState service) {
        List<ServiceDescription> told = new ArrayList<>();
        ServiceDescription own = service.description();
        if (own != null) {
            told.add(own);
        }
        UUID template = service.template();
        if (template != null) {
            templates.find(template).ifPresent(found -> told.add(found.state().description()));
        }
        return new Entry(
                EntryKind.SERVICE,
                service.id(),
                service.region(),
                service.organisation(),
                service.unit(),
                service.minimumAge(),
                service.maximumAge(),
                Set.copyOf(service.municipalities()),
                service.validity(),
                service.successor(),
                service.referralNeeded(),
                first(told, ServiceDescription::rules).stream()
                        .map(rule -> new Rule(rule.attribute(), rule.operator(), rule.values()))
                        .toList(),
                first(told, ServiceDescription::requiredDocuments).stream()
                        .map(name -> RequiredDocument.of(service.id(), name))
                        .toList());
    }

    /** The national description speaks where the region's own is silent. */
    private static <T> List<T> first(List<ServiceDescription> told, Function<ServiceDescription, List<T>> part) {
        return told.stream().map(part).filter(all -> !all.isEmpty()).findFirst().orElse(List.of());
    }

    private static Entry network(NetworkState network) {
        return new Entry(
                EntryKind.NETWORK,
                network.id(),
                network.region(),
                network.organisation(),
                network.coordinatingUnit(),
                null,
                null,
                Set.of(),
                network.validity(),
                network.successor(),
                true,
                List.of(),
                List.of());
    }
}
