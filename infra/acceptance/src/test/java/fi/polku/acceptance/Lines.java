package fi.polku.acceptance;

import fi.polku.platform.test.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines between a stack's parts, for tests to cut and to slow. */
final class Lines implements AutoCloseable {
    private static final int STORE = 12;
    private static final int BETWEEN_REPLICAS = 20;

    private final Map<String, Line> stores = new TreeMap<>();
    private final Map<String, Line> services = new TreeMap<>();

    /** Lays them to where the parts will be, as {@code infra/up} divides the block of ports that begins here. */
    Lines(int firstPort, Shape shape) {
        for (String service : shape == Shape.ON_CLUSTERS ? List.<String>of() : Shape.SERVICES) {
            stores.put(service, Line.to(firstPort + STORE));
            if (shape == Shape.TWO_OF_EACH) {
                int first = firstPort + 1 + Shape.SERVICES.indexOf(service);
                services.put(
                        service,
                        Line.to(IntStream.range(0, shape.replicas())
                                .map(replica -> first + replica * BETWEEN_REPLICAS)
                                .toArray()));
            }
        }
    }

    /** The line between a service, all its replicas, and the store. */
    Line toTheStoreOf(String service) {
        return known(stores, service);
    }

    /** The line between the gateway and the two replicas of a service. */
    Line toTheService(String service) {
        return known(services, service);
    }

    /** What has to be told to the parts, so that they call by these lines. */
    Properties settings() {
        Properties settings = new Properties();
        stores.forEach((service, line) -> settings.put(service + ".POLKU_MONGODB_URI", line.storeUri()));
        services.forEach((service, line) -> settings.put(
                "gateway.POLKU_" + service.toUpperCase(Locale.ROOT) + "_URI", "http://127.0.0.1:" + line.port()));
        return settings;
    }

    /** Mends all that a test has cut or slowed. */
    void mend() {
        all().forEach(line -> line.become(Line.Mode.WHOLE));
    }

    @Override
    public void close() {
        all().forEach(Line::close);
    }

    private Stream<Line> all() {
        return Stream.concat(stores.values().stream(), services.values().stream());
    }

    private static Line known(Map<String, Line> lines, String service) {
        Line line = lines.get(service);
        if (line == null) {
            throw new IllegalArgumentException("no such line in this shape of stack: " + service);
        }
        return line;
    }
}
