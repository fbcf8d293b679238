package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.Places;
import fi.polku.platform.mongo.Ids;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells entries, in the form of the API, as HSDS 3.0 records. */
final class HsdsRecords {

    private final Places places;
    private final LocalDate today;
    private final List<Column> columns;

    /** @param columns the fields of services */
    HsdsRecords(Places places, LocalDate today, List<Column> columns) {
        this.places = places;
        this.today = today;
        this.columns = columns;
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

    ObjectNode service(
            Held<? extends Entry<?>> held, ObjectNode body, ObjectNode organization, List<ObjectNode> locations) {
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
        var at = record.putArray("service_at_locations");
        locations.forEach(location -> at.addObject()
                .put(
                        "id",
                        Ids.derived(
                                        "hsds-at",
                                        held.id().toString(),
                                        location.path("id").asString(""))
                                .toString())
                .set("location", location));
        var attributes = new Attributes(record, "service")
                .put(Attributes.KIND, body.path("kind"))
                .put(Attributes.REFERRAL_NEEDED, body.path("referralNeeded"))
                .put(Attributes.NAME_SV, body.at("/name/sv"))
                .put(Attributes.NAME_EN, body.at("/name/en"))
                .put(Attributes.VALID_FROM, body.path("validFrom"))
                .put(Attributes.VALID_TO, body.path("validTo"))
                .put(Attributes.named("/template"), body.path("template"))
                .put(Attributes.named("/successor"), body.path("successor"));
        OwnFields.tell(columns, body, record, attributes);
        trust(held.entry(), body, record);
        return record;
    }

    /** Whose word it is as of when, and how long one waits. */
    private static void trust(Entry<?> entry, ObjectNode body, ObjectNode record) {
        var assurance = entry.standing().assurance();
        if (assurance != null) {
            record.put("assured_date", assurance.on().toString());
        }
        var waiting = body.at("/availability/waitingDays");
        if (waiting.isNumber()) {
            record.put("wait_time", waiting.asInt() + " päivää");
        }
    }

    ObjectNode location(Held<?> held, ObjectNode body) {
        var record = named(held, body);
        record.put("location_type", "physical");
        record.put("organization_id", body.path("organisation").asString(""));
        var coordinates = body.path("coordinates");
        if (coordinates.isObject()) {
            record.set("latitude", coordinates.path("latitude"));
            record.set("longitude", coordinates.path("longitude"));
        }
        var address = body.path("address");
        if (address.isObject()) {
            record.putArray("addresses")
                    .addObject()
                    .put("id", Ids.derived("hsds-address", held.id().toString()).toString())
                    .put("address_1", address.at("/street/fi").asString(""))
                    .put("city", address.path("postOffice").asString(""))
                    // Finland has neither states nor provinces, and the standard demands one.
                    .put("state_province", "")
                    .put("postal_code", address.path("postalCode").asString(""))
                    .put("country", "FI")
                    .put("address_type", "physical");
        }
        var phone = body.at("/contact/phone").asString("");
        if (!phone.isEmpty()) {
            record.putArray("phones")
                    .addObject()
                    .put(
                            "id",
                            Ids.derived("hsds-phone", held.id().toString(), phone)
                                    .toString())
                    .put("number", phone);
        }
        var note = body.at("/accessibility/note/fi").asString("");
        if (!note.isEmpty()) {
            record.putArray("accessibility")
                    .addObject()
                    .put(
                            "id",
                            Ids.derived("hsds-accessibility", held.id().toString())
                                    .toString())
                    .put("description", note);
        }
        HsdsSchedules.tell(record, body.at("/openingHours/week"));
        new Attributes(record, "location")
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
