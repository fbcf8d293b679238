package fi.polku.directory.exchange.ptv;

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
 * Answers of PTV's open API, version 11: a page or a list of organisations, services or service channels, or an object with lists
 * of them. Field names and codes are those that the published clients of version 11 document. Another version is another format
 * beside this one.
 */
public final class PtvFormat implements Format {

    private static final Set<String> LISTS = Set.of("itemList", "organizations", "services", "serviceChannels");
    private static final Set<String> IN_FORCE = Set.of("", "Published", "Deleted");

    private final PtvReading reading;

    public PtvFormat(Forms forms, Places places) {
        this.reading = new PtvReading(forms, places);
    }

    @Override
    public String code() {
        return "ptv-11";
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
        switch (kind) {
            case ORGANISATION, UNIT -> organisations(file, kind, identities, row);
            case LOCATION ->
                each(file, "serviceChannelNames", (at, channel) -> {
                    if (PtvChannels.isLocation(channel)) {
                        row.accept(
                                incoming(at, kind, channel, reading.location(channel, order, identities), identities));
                    }
                });
            case SERVICE -> services(file, order, identities, row);
            case PROFESSIONAL, NETWORK -> {}
        }
    }

    /** Those that are told in full, and then those that services merely name. */
    private void organisations(Path file, Kind kind, Identities identities, Consumer<Incoming> row) {
        var seen = new HashSet<String>();
        each(file, "organizationNames", (at, organization) -> {
            seen.add(organization.path("id").asString(""));
            row.accept(organisation(at, kind, organization, identities));
        });
        each(file, "serviceNames", (at, service) -> {
            var main = service.path("mainOrganization");
            if (!main.path("name").asString("").isEmpty()
                    && main instanceof ObjectNode named
                    && seen.add(named.path("id").asString(""))) {
                var fields = kind == Kind.UNIT ? reading.namedUnit(named, identities) : reading.named(named);
                row.accept(incoming(at + "/mainOrganization", kind, named, fields, identities));
            }
        });
    }

    private Incoming organisation(String at, Kind kind, ObjectNode organization, Identities identities) {
        var fields = kind == Kind.UNIT ? reading.unit(organization, identities) : reading.organisation(organization);
        return incoming(at, kind, organization, fields, identities);
    }

    private void services(Path file, ImportOrder order, Identities identities, Consumer<Incoming> row) {
        var channels = new PtvChannels();
        each(file, "serviceChannelNames", (at, channel) -> channels.add(channel));
        each(
                file,
                "serviceNames",
                (at, service) -> row.accept(incoming(
                        at, Kind.SERVICE, service, reading.service(service, order, identities, channels), identities)));
    }

    private static Incoming incoming(
            String at, Kind kind, ObjectNode record, ObjectNode fields, Identities identities) {
        var id = record.path("id").asString("");
        if (id.isEmpty()) {
            return new Incoming(at, kind, null, null, null, fields, List.of(RowFault.at("/id", "required")));
        }
        var status = record.path("publishingStatus").asString("");
        List<RowFault> faults =
                IN_FORCE.contains(status) ? List.of() : List.of(RowFault.at("/publishingStatus", "not-published"));
        return new Incoming(at, kind, identities.of(kind, id), id, null, fields, faults);
    }

    /** Records tell what they are by the field that holds their names. */
    private static void each(Path file, String names, Each each) {
        JsonElements.read(file, LISTS, (_, pointer, element) -> {
            if (element.has(names)) {
                each.take(pointer, element);
            }
        });
    }

    /** What is done with each record. */
    @FunctionalInterface
    private interface Each {
        void take(String at, ObjectNode element);
    }
}
