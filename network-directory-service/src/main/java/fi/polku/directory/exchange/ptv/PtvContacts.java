package fi.polku.directory.exchange.ptv;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Phone numbers of PTV. */
final class PtvContacts {

    private PtvContacts() {}

    /** The first that one can call. */
    static @Nullable String phone(JsonNode numbers) {
        return numbers.valueStream()
                .filter(number -> number.path("type").asString("Phone").equals("Phone"))
                .map(PtvContacts::number)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String number(JsonNode number) {
        return (number.path("prefixNumber").asString("") + " "
                        + number.path("number").asString(""))
                .strip();
    }
}
