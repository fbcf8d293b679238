package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.mongo.Creation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HmacCreationsTests {

    private static final UUID MEMBERSHIP = UUID.fromString("00000000-0000-8000-8000-000000000001");

    private final Creations creations = new HmacCreations(new byte[32], JsonMapper.shared());

    record Body(String title) {}

    record LaterBody(@Nullable String added, String title) {}

    @Test
    void staysTheSameForEver() {
        var creation = of("18", "create", "key", new Body("a"));

        assertThat(creation.id()).hasToString("1fcdc0a9-71c8-877d-96ba-dc92a36e0751");
        assertThat(creation.id().version()).isEqualTo(8);
        assertThat(creation.id().variant()).isEqualTo(2);
    }

    @Test
    void dependsOnRegionCallerOperationAndKey() {
        assertThat(Set.of(
                        of("18", "create", "key", "b").id(),
                        of("20", "create", "key", "b").id(),
                        of("18", "createk", "ey", "b").id(),
                        of("18", "create", "other", "b").id(),
                        new HmacCreations(new byte[] {1}, JsonMapper.shared())
                                .of(caller("18"), "create", new IdempotencyKey("key"), "b")
                                .id()))
                .hasSize(5);
    }

    @Test
    void knowsABodyAgainThatALaterReleaseReads() {
        assertThat(of("18", "create", "key", new LaterBody(null, "a")))
                .isEqualTo(of("18", "create", "key", new Body("a")));
        assertThat(of("18", "create", "key", new LaterBody("x", "a")).bodyMac())
                .isNotEqualTo(of("18", "create", "key", new Body("a")).bodyMac());
    }

    @Test
    void hidesThatTwoBodiesAreEqual() {
        assertThat(of("18", "create", "key-1", Map.of("a", 1)).bodyMac())
                .isNotEqualTo(of("18", "create", "key-2", Map.of("a", 1)).bodyMac());
    }

    private Creation of(String region, String operation, String key, Object body) {
        return creations.of(caller(region), operation, new IdempotencyKey(key), body);
    }

    private static Caller caller(String region) {
        var user = new User("https://issuer.example", "anna");
        return new Caller(
                user,
                new Membership(
                        MEMBERSHIP,
                        user,
                        region,
                        MEMBERSHIP,
                        MEMBERSHIP,
                        "own-worker",
                        Set.of(),
                        LocalDate.EPOCH,
                        null));
    }
}
