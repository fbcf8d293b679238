package fi.polku.benchmarks.worklists;

import fi.polku.benchmarks.machine.User;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Where a demo user works: a unit, and the membership in it. */
record Seat(UUID unit, UUID membership) {
    static Seat of(User user) {
        JsonNode own = user.get(user.wire(), "/api/directory/me").path("items").path(0);
        return new Seat(
                UUID.fromString(own.path("unit").asString("")),
                UUID.fromString(own.path("id").asString("")));
    }
}
