package fi.polku.benchmarks.machine;

import java.nio.file.Path;

/**
 * Where all this happens.
 *
 * @param root the repository
 */
public record Work(Path root) {

    /** For state, logs and settings of what is started. */
    public Path folder(String name) {
        return root.resolve("infra/benchmarks/target/work").resolve(name);
    }

    /** The gateway's jar, unpacked by {@code infra/benchmarks/run}. */
    public Path gatewayJar() {
        return root.resolve("infra/benchmarks/target/gateway/gateway-0.1.0-SNAPSHOT.jar");
    }
}
