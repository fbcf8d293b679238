package fi.polku.platform.test;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of store the tests of this JVM stand on. */
public enum StoreKind {
    /** Its address came from the environment. */
    GIVEN("given"),
    /** A {@code mongod} from the PATH, started for this JVM. */
    MONGOD("mongod"),
    /** A container, started for this JVM. */
    CONTAINERS("containers"),
    /** Not MongoDB, but speaks its protocol. */
    STAND_IN("stand-in");

    private final String name;

    StoreKind(String name) {
        this.name = name;
    }

    public boolean isReal() {
        return this != STAND_IN;
    }

    static Optional<StoreKind> forced(TestEnvironment environment) {
        return environment.value("POLKU_TEST_STORE").map(StoreKind::named);
    }

    private static StoreKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("POLKU_TEST_STORE=%s is none of %s"
                        .formatted(
                                name,
                                Arrays.stream(values()).map(StoreKind::toString).collect(Collectors.joining(", ")))));
    }

    @Override
    public String toString() {
        return name;
    }
}
