package fi.polku.directory.exchange.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.RunningDirectory;
import fi.polku.directory.exchange.Origin;
import fi.polku.directory.exchange.Origins;
import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OriginsIT {

    private final Origins origins = RunningDirectory.bean(Origins.class);

    @Test
    void keepsTheLastOfEach() {
        var first = origin(Ids.next(), Map.of("name:fi", List.of("a"), "kind", List.of("b")));
        var second = origin(Ids.next(), Map.of("kind", List.of("b")));

        origins.begin(List.of(first, second));
        assertThat(origins.of(List.of(first.id(), second.id(), Ids.next())))
                .containsOnly(Map.entry(first.id(), first), Map.entry(second.id(), second));

        var changed = origin(first.id(), Map.of("kind", List.of("b", "c")));
        origins.keep(List.of(changed));
        assertThat(origins.of(List.of(first.id()))).containsOnly(Map.entry(first.id(), changed));

        var begunAgain = origin(second.id(), Map.of());
        var third = origin(Ids.next(), Map.of());
        origins.begin(List.of(begunAgain, third));
        assertThat(origins.of(List.of(second.id(), third.id())))
                .containsOnly(Map.entry(second.id(), begunAgain), Map.entry(third.id(), third));
    }

    private static Origin origin(UUID id, Map<String, List<String>> values) {
        return new Origin(id, "lahde", "x-" + id, Ids.next(), Instant.parse("2026-11-21T10:00:00Z"), values);
    }
}
