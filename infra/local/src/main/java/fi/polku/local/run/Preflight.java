package fi.polku.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be known to fail before anything is started. */
public final class Preflight {

    private static final int JDK = 25;

    private Preflight() {}

    public static void check(Settings settings, StateFolder folder) {
        if (Runtime.version().feature() < JDK) {
            throw new CannotStart("a JDK %d is needed, this is %s".formatted(JDK, Runtime.version()));
        }
        folder.requireSpace();
        requireFree(own(settings));
    }

    /** The ports of what this stack starts itself. */
    private static Map<String, Integer> own(Settings settings) {
        Map<String, Integer> own = new TreeMap<>(settings.ports().numbers());
        if (settings.mongodbUri() != null) {
            own.remove("store");
        }
        if (settings.kafka() != null) {
            own.remove("kafka");
        }
        if (settings.issuer() != null) {
            own.remove("issuer");
        }
        return own;
    }

    private static void requireFree(Map<String, Integer> ports) {
        List<String> taken = ports.entrySet().stream()
                .filter(one -> !isFree(one.getValue()))
                .map(one -> one.getValue() + " (" + one.getKey().replace('.', ' ') + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotStart("in use already: port %s; end what holds it, or choose other ports, e.g. %s=18080"
                    .formatted(String.join(", ", taken), Ports.SETTING));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
