package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.Format;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.Incoming;
import fi.polku.directory.exchange.JsonElements;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.RowFault;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * HSDS 3.0 in JSON: a page or a list of services, each with its organisation, or of organisations; or an object with lists of
 * both.
 */
public final class HsdsFormat implements Format {

    private static final String SERVICES = "services";
    private static final String ORGANIZATIONS = "organizations";
    private static final Set<String> LISTS = Set.of("contents", SERVICES, ORGANIZATIONS);

    private final HsdsSchema services = HsdsSchema.of("service");
    private final HsdsSchema organizations = HsdsSchema.of("organization");
    private final HsdsReading reading;

    public HsdsFormat(Forms forms, Places places) {
        this.reading = new HsdsReading(forms, places);
    }

    @Override
    public String code() {
        return "hsds-3.0";
    }

    @Override
    public Set<Kind> kinds(ImportOrder order) {
        // Where a unit is named, everything is given by it.
        return order.defaults().unit() == null
                ? Set.of(Kind.ORGANISATION, Kind.UNIT, Kind.LOCATION, Kind.SERVICE)
                : Set.of(Kind.LOCATION, Kind.SERVICE);
    }

    @Override
    public void check(Path file, ImportOrder order, Identities identities) {
        JsonElements.check(file, LISTS);
    }

    @Override
    public void read(Path file, Kind kind, ImportOrder order, Identities identities, Consumer<Incoming> row) {
        var seen = new HashSet<String>();
        JsonElements.read(file, LISTS, (list, pointer, element) -> {
            var isService = isService(list, element, order);
            switch (kind) {
                case SERVICE -> {
                    if (isService) {
                        row.accept(service(pointer, element, order, identities));
                    }
                }
                case LOCATION -> {
                    if (isService) {
                        locations(pointer, element, order, identities, seen, row);
                    }
                }
                default -> {
                    var organization = isService ? element.path("organization") : element;
                    var at = isService ? pointer + "/organization" : pointer;
                    // Services repeat their organisation, which is told once.
                    if (organization instanceof ObjectNode one
                            && seen.add(one.path("id").asString(""))) {
                        row.accept(organization(kind, at, one, identities));
                    }
                }
            }
        });
    }

    /** Places of a service that is refused itself are left out with it. */
    private void locations(
            String at,
            ObjectNode service,
            ImportOrder order,
            Identities identities,
            Set<String> seen,
            Consumer<Incoming> row) {
        var places = HsdsPlaces.in(service).toList();
        if (places.isEmpty()
                || !services.faults(service).isEmpty()
                || !HsdsReading.faults(service).isEmpty()) {
            return;
        }
        places.stream()
                .filter(location -> seen.add(location.path("id").asString("")))
                .forEach(location -> {
                    var fields = reading.location(location, HsdsReading.provider(service), order, identities);
                    var place = at + "/service_at_locations";
                    row.accept(incoming(place, Kind.LOCATION, location, fields, List.of(), identities));
                });
    }

    /** Only services have a status, and must. */
    private static boolean isService(String list, ObjectNode element, ImportOrder order) {
        return switch (list) {
            case SERVICES -> true;
            case ORGANIZATIONS -> false;
            default -> order.kind() == null ? element.has("status") : order.kind() == Kind.SERVICE;
        };
    }

    private Incoming service(String at, ObjectNode service, ImportOrder order, Identities identities) {
        var faults = services.faults(service);
        var more = faults.isEmpty() ? HsdsReading.faults(service) : faults;
        var fields = more.isEmpty() ? reading.service(service, order, identities) : service.objectNode();
        return incoming(at, Kind.SERVICE, service, fields, more, identities);
    }

    private Incoming organization(Kind kind, String at, ObjectNode organization, Identities identities) {
        var faults = organizations.faults(organization);
        var fields = organization.objectNode();
        if (faults.isEmpty()) {
            fields = kind == Kind.UNIT ? reading.unit(organization, identities) : reading.organisation(organization);
        }
        return incoming(at, kind, organization, fields, faults, identities);
    }

    private static Incoming incoming(
            String at, Kind kind, ObjectNode record, ObjectNode fields, List<RowFault> faults, Identities identities) {
        var id = record.path("id").asString("");
        var entry = id.isEmpty() ? null : identities.of(kind, id);
        return new Incoming(at, kind, entry, id.isEmpty() ? null : id, null, fields, faults);
    }
}
