package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Service;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.ToldServices;
import fi.polku.directory.exchange.Walk;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the directory as one page of HSDS 3.0 records, in the shape of its API's lists. */
public final class HsdsExport {

    private final Catalogue catalogue;
    private final Forms forms;
    private final Places places;

    public HsdsExport(Catalogue catalogue, Forms forms, Places places) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.places = places;
    }

    public void organizations(Selection wanted, LocalDate today, OutputStream out) {
        var records = new HsdsRecords(places, today, forms.services().columns());
        write(
                Walk.published(catalogue.organisations(), wanted)
                        .map(held ->
                                records.organization(held, forms.organisations().write(held.entry()))),
                out);
    }

    /** Each service holds its organisation, as the standard wants it. */
    public void services(Selection wanted, LocalDate today, OutputStream out) {
        var records = new HsdsRecords(places, today, forms.services().columns());
        var organizations = new HashMap<UUID, ObjectNode>();
        var told = new ToldServices(catalogue.templates());
        write(
                Walk.published(catalogue.services(), wanted)
                        .map(told::of)
                        .map(held -> records.service(
                                held,
                                forms.services().write(held.entry()),
                                organizations.computeIfAbsent(
                                        held.entry().organisation(), id -> organization(records, id)),
                                places(records, held.entry()))),
                out);
    }

    private ObjectNode organization(HsdsRecords records, UUID id) {
        var held = catalogue.organisations().find(id).orElseThrow();
        Organisation organisation = held.entry();
        return records.organization(held, forms.organisations().write(organisation));
    }

    private List<ObjectNode> places(HsdsRecords records, Service service) {
        return service.locations().stream()
                .map(catalogue.locations()::find)
                .flatMap(Optional::stream)
                .filter(held -> !held.entry().standing().draft())
                .map(held -> records.location(held, forms.locations().write(held.entry())))
                .toList();
    }

    private static void write(Stream<ObjectNode> records, OutputStream out) {
        try (var json = JsonMapper.shared().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("contents");
            var count = new int[1];
            records.forEach(record -> {
                json.writePOJO(record);
                count[0]++;
            });
            json.writeEndArray();
            json.writeNumberProperty("total_items", count[0]);
            json.writeNumberProperty("total_pages", 1);
            json.writeNumberProperty("page_number", 1);
            json.writeNumberProperty("size", count[0]);
            json.writeBooleanProperty("first_page", true);
            json.writeBooleanProperty("last_page", true);
            json.writeBooleanProperty("empty", count[0] == 0);
            json.writeEndObject();
        }
    }
}
