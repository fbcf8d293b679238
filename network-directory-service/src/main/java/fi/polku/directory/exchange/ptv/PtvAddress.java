package fi.polku.directory.exchange.ptv;

import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The street address of a PTV service location; one without a street is not told. */
final class PtvAddress {

    private final Places places;

    PtvAddress(Places places) {
        this.places = places;
    }

    void say(FieldsTold told, JsonNode addresses) {
        var street = addresses
                .valueStream()
                .filter(address -> address.path("type").asString("Location").equals("Location"))
                .map(address -> address.path("streetAddress"))
                .filter(address -> Localised.first(address.path("street"), null) != null)
                .findFirst()
                .orElse(JsonNodeFactory.instance.missingNode());
        var number = Words.of(street.path("streetNumber"));
        told.say("/address/street/fi", line(street, "fi", number))
                .say("/address/street/sv", street("sv", street) == null ? null : line(street, "sv", number))
                .say("/address/postalCode", Words.of(street.path("postalCode")))
                .say("/address/postOffice", Localised.first(street.path("postOffice"), null))
                .say("/address/municipality", municipality(street));
    }

    private static @Nullable String line(JsonNode address, String language, @Nullable String number) {
        var own = street(language, address);
        var street = own == null ? Localised.first(address.path("street"), null) : own;
        if (street == null) {
            return null;
        }
        return number == null ? street : street + " " + number;
    }

    private static @Nullable String street(String language, JsonNode address) {
        return address.path("street")
                .valueStream()
                .filter(item -> item.path("language").asString("").equals(language))
                .map(item -> Words.of(item.path("value")))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String municipality(JsonNode address) {
        return places.of(address.at("/municipality/code").asString(""))
                .map(place -> place.code())
                .orElse(null);
    }
}
