package fi.polku.local.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Knows the JDK alone, so that its jar is tiny and it starts at once. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getProperty("spring.context.exit") != null) {
            return;
        }
        Path stack = Path.of(setting("POLKU_DEMO_STACK"));
        String port = setting("POLKU_PORT");
        note(stack.resolve("fake-" + port), System.getenv());
        if (arguments.length > 0) {
            Files.writeString(stack.resolve("fake-command"), String.join(" ", arguments));
            return;
        }
        if (Files.exists(stack.resolve("fake-refuses"))) {
            System.err.println("2026-11-21 ERROR the fake refuses to start");
            System.exit(1);
        }
        answer(Integer.parseInt(port));
        answer(Integer.parseInt(setting("POLKU_MANAGEMENT_PORT")));
    }

    private static void note(Path file, Map<String, String> environment) throws IOException {
        List<String> lines =
                environment.entrySet().stream().map(Object::toString).sorted().toList();
        Files.write(file, lines);
    }

    private static void answer(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
