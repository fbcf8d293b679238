package fi.polku.platform.test;

import fi.polku.platform.test.stack.MongodProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What this machine offers to tests: settings, a {@code mongod}, containers. */
record TestEnvironment(Map<String, String> variables, Supplier<Optional<Path>> mongod, Supplier<Boolean> docker) {

    static TestEnvironment ofThisMachine() {
        Map<String, String> variables = System.getenv();
        return new TestEnvironment(variables, MongodProcess::onPath, () -> Docker.isAvailable(variables));
    }

    /** An empty variable is as good as none. */
    Optional<String> value(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }

    /** The best store to be had here, unless one is forced. */
    StoreKind store() {
        return StoreKind.forced(this).orElseGet(() -> {
            if (value("POLKU_TEST_MONGODB_URI").isPresent()) {
                return StoreKind.GIVEN;
            }
            if (mongod.get().isPresent()) {
                return StoreKind.MONGOD;
            }
            return docker.get() ? StoreKind.CONTAINERS : StoreKind.STAND_IN;
        });
    }
}
