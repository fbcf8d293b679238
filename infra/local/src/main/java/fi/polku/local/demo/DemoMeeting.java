package fi.polku.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;

/** The meeting that discusses the demo's cases; one that is there already is taken. */
final class DemoMeeting {
    private final Visitor coordinator;
    private final Clock clock;

    DemoMeeting(Visitor coordinator, Clock clock) {
        this.coordinator = coordinator;
        this.clock = clock;
    }

    String planned(String network) {
        JsonNode known =
                coordinator.get("/api/consultation/meetings?limit=100").body().path("items");
        for (JsonNode meeting : known) {
            if (meeting.path("network").asString("").equals(network)) {
                return meeting.path("id").asString("");
            }
        }
        Instant starts = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        return coordinator
                .create(
                        "/api/consultation/meetings",
                        "meeting-" + starts,
                        Visitor.json()
                                .put("network", network)
                                .put("startsAt", starts.toString())
                                .put("endsAt", starts.plus(Duration.ofHours(3)).toString()))
                .id();
    }
}
