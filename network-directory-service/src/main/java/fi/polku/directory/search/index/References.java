package fi.polku.directory.search.index;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.LocationState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What entries name of other entries, and no more of those than is shown or searched with them. */
public final class References {

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /** Keeps what others may name; tells whether it is new or says something else than before. */
    public boolean keep(PublicState state) {
        var told = known(state);
        return told != null && !told.equals(known.put(state.id(), told));
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
