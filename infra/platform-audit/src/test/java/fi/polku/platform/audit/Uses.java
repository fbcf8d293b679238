package fi.polku.platform.audit;

import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Uses of client data, where any will do. */
final class Uses {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Actor ACTOR = new Actor(
            "https://issuer.example", "subject-1", Ids.next(), Ids.next(), Ids.next(), "18", "coordinating-worker");

    private Uses() {}

    static Access anyAccess() {
        return accessTo(Ids.next());
    }

    static Access accessTo(UUID client) {
        return new Access(client, Set.of("client", "health"), "read", "referral-handling", "permission");
    }

    static List<Access> anyAccesses(int count) {
        return IntStream.range(0, count).mapToObj(_ -> anyAccess()).toList();
    }

    static List<Chain.Use> anyUses(int count) {
        return anyAccesses(count).stream()
                .map(access -> new Chain.Use(NOON, ACTOR, access))
                .toList();
    }
}
