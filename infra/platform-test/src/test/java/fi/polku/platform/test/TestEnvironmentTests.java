package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.test.stack.StackFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestEnvironmentTests {

    private static final Optional<Path> MONGOD = Optional.of(Path.of("mongod"));

    @Test
    void prefersTheGivenAddressToEverythingElse() {
        var environment = environment(Map.of("POLKU_TEST_MONGODB_URI", "mongodb://elsewhere"), MONGOD, true);

        assertThat(environment.store()).isEqualTo(StoreKind.GIVEN);
    }

    @Test
    void prefersAMongodToAContainerAndAContainerToTheStandIn() {
        assertThat(environment(Map.of(), MONGOD, true).store()).isEqualTo(StoreKind.MONGOD);
        assertThat(environment(Map.of(), Optional.empty(), true).store()).isEqualTo(StoreKind.CONTAINERS);
        assertThat(environment(Map.of(), Optional.empty(), false).store()).isEqualTo(StoreKind.STAND_IN);
    }

    @Test
    void takesAnEmptyVariableForNone() {
        var environment = environment(Map.of("POLKU_TEST_MONGODB_URI", "", "POLKU_TEST_STORE", " "), MONGOD, false);

        assertThat(environment.store()).isEqualTo(StoreKind.MONGOD);
    }

    @Test
    void obeysAForcedKind() {
        var environment = environment(Map.of("POLKU_TEST_STORE", "stand-in"), MONGOD, true);

        assertThat(environment.store()).isEqualTo(StoreKind.STAND_IN);
    }

    @Test
    void failsRatherThanFallBackFromAForcedKind() {
        var environment = environment(Map.of("POLKU_TEST_STORE", "mongod"), Optional.empty(), true);

        assertThatThrownBy(() -> RunningStore.started(environment))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("POLKU_TEST_STORE=mongod");
    }

    @Test
    void namesTheKindsWhenAnUnknownOneIsForced() {
        var environment = environment(Map.of("POLKU_TEST_STORE", "oracle"), MONGOD, true);

        assertThatThrownBy(environment::store).hasMessageContaining("given, mongod, containers, stand-in");
    }

    private static TestEnvironment environment(Map<String, String> variables, Optional<Path> mongod, boolean docker) {
        return new TestEnvironment(variables, () -> mongod, () -> docker);
    }
}
