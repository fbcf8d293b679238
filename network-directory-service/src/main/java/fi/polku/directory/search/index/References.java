package fi.polku.directory.search.index;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.LocationState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What entries name of other entries, and no more of those than is shown or searched with them. */
public final class References {

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /** Services that cards guide into, and no others: they are many. */
    private final Map<UUID, ServiceState> guided = new ConcurrentHashMap<>();

    private final Set<UUID> awaited = ConcurrentHashMap.newKeySet();

    /** Keeps what others may name; tells whether what names it, or is named here, has to be drawn anew. */
    public boolean keep(PublicState state) {
        if (state instanceof CardState card) {
            awaited.add(card.service());
            return !guided.containsKey(card.service());
        }
        if (state instanceof ServiceState service) {
            return awaited.contains(service.id()) && !service.equals(guided.put(service.id(), service));
        }
        var told = known(state);
        return told != null && !told.equals(known.put(state.id(), told));
    }

    /** The service that a card guides into. */
    public Optional<ServiceState> service(UUID id) {
        return Optional.ofNullable(guided.get(id));
    }

    /** Services that cards name and nobody has told of yet. */
    List<UUID> missing() {
        return awaited.stream().filter(id -> !guided.containsKey(id)).toList();
    }

    public Optional<LocalizedText> name(@Nullable UUID id) {
        return find(id).map(Known::name);
    }

    Optional<String> municipality(UUID location) {
        return find(location).map(Known::municipality);
    }

    /** The service's description over its national one, as people are to read it. */
    public @Nullable ServiceDescription told(ServiceState service) {
        var national = find(service.template()).map(Known::description).orElse(null);
        return Told.over(service.description(), national);
    }

    private Optional<Known> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(known.get(id));
    }

    private static @Nullable Known known(PublicState state) {
        return switch (state) {
            case OrganisationState organisation -> new Known(organisation.name(), null, null);
            case UnitState unit -> new Known(unit.name(), null, null);
            case LocationState location ->
                new Known(
                        location.name(),
                        location.address() == null ? null : location.address().municipality(),
                        null);
            case TemplateState template -> new Known(template.name(), null, template.description());
            default -> null;
        };
    }

    private record Known(
            LocalizedText name,
            @Nullable String municipality,
            @Nullable ServiceDescription description) {}
}
