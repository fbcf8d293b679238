package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.Places;
import fi.polku.platform.mongo.Ids;
import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells entries, in the form of the API, as HSDS 3.0 records. */
final class HsdsRecords {

    private final Places places;
    private final LocalDate today;

    HsdsRecords(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    ObjectNode organization(Held<?> held, ObjectNode body) {
        var record = named(held, body);
        // The standard demands one; the directory has none of organisations.
        record.put("description", body.at("/name/fi").asString(""));
        new Attributes(record, "organization")
                .put(Attributes.KIND, body.path("kind"))
                .put(Attributes.NAME_SV, body.at("/name/sv"))
                .put(Attributes.NAME_EN, body.at("/name/en"))
                .put(Attributes.VALID_FROM, body.path("validFrom"))
                .put(Attributes.VALID_TO, body.path("validTo"));
        return record;
    }

    ObjectNode service(Held<? extends Entry<?>> held, ObjectNode body, ObjectNode organization) {
        var record = named(held, body);
        record.put("organization_id", body.path("organisation").asString(""));
        record.set("organization", organization);
        record.put("status", status(held.entry()));
        ServiceWords.tell(body, record);
        copy(body, "minimumAge", record, "minimum_age");
        copy(body, "maximumAge", record, "maximum_age");
        var areas = record.putArray("service_areas");
        body.path("municipalities").forEach(code -> {
            var area = areas.addObject();
            area.put(
                    "id",
                    Ids.derived("hsds-area", held.id().toString(), code.asString(""))
                            .toString());
            places.of(code.asString(""))
                    .ifPresent(place -> area.put("name", place.name().fi()));
            area.put("extent", code.asString("")).put("extent_type", "text");
        });
        new Attributes(record, "service")
                .put(Attributes.KIND, body.path("kind"))
                .put(Attributes.REFERRAL_NEEDED, body.path("referralNeeded"))
                .put(Attributes.NAME_SV, body.at("/name/sv"))
                .put(Attributes.NAME_EN, body.at("/name/en"))
                .put(Attributes.VALID_FROM, body.path("validFrom"))
                .put(Attributes.VALID_TO, body.path("validTo"));
        return record;
    }

    private String status(Entry<?> entry) {
        var validity = entry.validity();
        if (validity.holds(today)) {
            return "active";
        }
        return validity.from().isAfter(today) ? "inactive" : "defunct";
    }

    private static ObjectNode named(Held<?> held, ObjectNode body) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", held.id().toString())
                .put("name", body.at("/name/fi").asString(""));
    }

    private static void copy(ObjectNode from, String name, ObjectNode to, String as) {
        if (from.has(name)) {
            to.set(as, from.path(name));
        }
    }
}
