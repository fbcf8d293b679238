package fi.polku.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether containers can be started here; a machine without any trace of Docker is not asked, which is loud. */
final class Docker {

    private Docker() {}

    static boolean isAvailable(Map<String, String> variables) {
        return (variables.containsKey("DOCKER_HOST") || hasSocket(variables))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean hasSocket(Map<String, String> variables) {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.concat(
                        Stream.of(
                                Path.of("/var/run/docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                home.resolve(".docker/desktop/docker.sock")),
                        Optional.ofNullable(variables.get("XDG_RUNTIME_DIR")).stream()
                                .map(folder -> Path.of(folder, "docker.sock")))
                .anyMatch(Files::exists);
    }
}
