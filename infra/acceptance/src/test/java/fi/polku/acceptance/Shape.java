package fi.polku.acceptance;

import java.nio.file.Path;
import java.util.List;

/** Which parts a stack has. But on clusters, each service reaches its store by a line of its own. */
enum Shape {
    /** Each service once. */
    ONE_OF_EACH("target/stack", 1),
    /** Each service but the gateway twice; the gateway reaches both by a line. */
    TWO_OF_EACH("target/stack-of-two", 2),
    /** Each service once, on three brokers and a replica set of three, which tell their clients their own addresses. */
    ON_CLUSTERS("target/stack-on-clusters", 1);

    /** Those that have a store, in the order of their ports. */
    static final List<String> SERVICES = List.of("directory", "referral", "consultation", "reporting");

    private final String folder;
    private final int replicas;

    Shape(String folder, int replicas) {
        this.folder = folder;
        this.replicas = replicas;
    }

    static Shape of(Class<?> tests) {
        if (tests.isAnnotationPresent(OnClusters.class)) {
            return ON_CLUSTERS;
        }
        return tests.isAnnotationPresent(OnTwoReplicas.class) ? TWO_OF_EACH : ONE_OF_EACH;
    }

    Path folder() {
        return Path.of(folder).toAbsolutePath();
    }

    int replicas() {
        return replicas;
    }
}
