package fi.polku.directory.exchange.fhir;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.ToldServices;
import fi.polku.directory.exchange.Walk;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the directory as one FHIR R4 bundle, entry by entry. */
public final class FhirExport {

    private final Catalogue catalogue;
    private final Forms forms;
    private final Places places;

    public FhirExport(Catalogue catalogue, Forms forms, Places places) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.places = places;
    }

    public void write(Selection wanted, LocalDate today, OutputStream out) {
        var resources = new FhirResources(places, today);
        var people = new FhirPeople(today);
        try (var json = JsonMapper.shared().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("resourceType", "Bundle");
            json.writeStringProperty("type", "collection");
            var bundle = new Bundle(json, wanted);
            bundle.add(catalogue.organisations(), forms.organisations(), resources::organisation);
            bundle.add(catalogue.units(), forms.units(), resources::unit);
            bundle.add(catalogue.locations(), forms.locations(), resources::location);
            var told = new ToldServices(catalogue.templates());
            bundle.add(catalogue.services(), told::of, forms.services(), resources::service);
            bundle.add(catalogue.professionals(), forms.professionals(), people::role);
            bundle.end();
            json.writeEndObject();
        }
    }

    /** The entries of a bundle; a list without one is left out. */
    private static final class Bundle {

        private final JsonGenerator json;
        private final Selection wanted;
        private boolean begun;

        Bundle(JsonGenerator json, Selection wanted) {
            this.json = json;
            this.wanted = wanted;
        }

        <E extends Entry<E>> void add(
                Entries<E> entries, Form<E> form, BiFunction<Held<E>, ObjectNode, ObjectNode> resource) {
            add(entries, UnaryOperator.identity(), form, resource);
        }

        <E extends Entry<E>> void add(
                Entries<E> entries,
                UnaryOperator<Held<E>> told,
                Form<E> form,
                BiFunction<Held<E>, ObjectNode, ObjectNode> resource) {
            Walk.published(entries, wanted).map(told).forEach(held -> {
                begin();
                json.writeStartObject();
                json.writeStringProperty("fullUrl", Fhir.fullUrl(held.id()));
                json.writeName("resource");
                json.writePOJO(resource.apply(held, form.write(held.entry())));
                json.writeEndObject();
            });
        }

        private void begin() {
            if (!begun) {
                json.writeArrayPropertyStart("entry");
                begun = true;
            }
        }

        void end() {
            if (begun) {
                json.writeEndArray();
            }
        }
    }
}
