package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where HSDS services are given. */
final class HsdsPlaces {

    private final Forms forms;
    private final Places places;

    HsdsPlaces(Forms forms, Places places) {
        this.forms = forms;
        this.places = places;
    }

    /** The places themselves: one can go to them, which is not true of a postal or a virtual location. */
    static Stream<ObjectNode> in(JsonNode service) {
        return service.path("service_at_locations")
                .valueStream()
                .map(each -> each.path("location"))
                .filter(location -> location.path("location_type").asString("").equals("physical"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    static List<UUID> of(ObjectNode service, Identities identities) {
        return in(service)
                .map(location ->
                        identities.of(Kind.LOCATION, location.path("id").asString("")))
                .distinct()
                .toList();
    }

    FieldsTold location(ObjectNode location) {
        var address = location.path("addresses").path(0);
        var place = places.of(address.path("city").asString(""));
        var told = new FieldsTold(forms.locations())
                .say("/name/fi", name(location, address))
                .sayIfTold("/validFrom", Attributes.of(location, Attributes.VALID_FROM))
                .sayIfTold("/validTo", Attributes.of(location, Attributes.VALID_TO))
                .say("/openingHours/week", HsdsSchedules.week(location.path("schedules")))
                .say("/contact/phone", Words.of(location.path("phones").path(0).path("number")))
                .say("/coordinates/latitude", number(location.path("latitude")))
                .say("/coordinates/longitude", number(location.path("longitude")))
                .say("/accessibility/note/fi", accessibility(location));
        // An address is whole or not at all, and outside Finland's municipalities it is none that we could tell.
        var known = place.isPresent();
        return told.say("/address/street/fi", known ? Words.of(address.path("address_1")) : null)
                .say("/address/postalCode", known ? Words.of(address.path("postal_code")) : null)
                .say("/address/postOffice", known ? Words.of(address.path("city")) : null)
                .say("/address/municipality", place.map(found -> found.code()).orElse(null));
    }

    private static @Nullable String name(ObjectNode location, JsonNode address) {
        var name = Words.of(location.path("name"));
        return name == null ? Words.of(address.path("address_1")) : name;
    }

    private static @Nullable Double number(JsonNode value) {
        return value.isNumber() ? value.asDouble(0) : null;
    }

    private static @Nullable String accessibility(ObjectNode location) {
        var words = location.path("accessibility")
                .valueStream()
                .map(each -> Words.of(each.path("description")))
                .filter(Objects::nonNull)
                .toList();
        return words.isEmpty() ? null : String.join(" ", words);
    }
}
