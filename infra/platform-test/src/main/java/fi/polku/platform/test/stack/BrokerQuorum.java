package fi.polku.platform.test.stack;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * Brokers that keep one cluster among them; each is a controller as well.
 *
 * @param clusterId what their folders are formatted with
 */
record BrokerQuorum(String clusterId, List<Node> nodes) {

    /** One broker's ports on 127.0.0.1. */
    record Node(int id, int port, int controllerPort) {

        /** Reads what {@link BrokerQuorum#written} wrote of one node. */
        private static Node parsed(String text) {
            List<Integer> numbers =
                    Stream.of(text.split(":", -1)).map(Integer::valueOf).toList();
            return new Node(numbers.get(0), numbers.get(1), numbers.get(2));
        }
    }

    BrokerQuorum {
        nodes = List.copyOf(nodes);
    }

    /** A new cluster of as many brokers, on free ports. */
    static BrokerQuorum fresh(int size) {
        return new BrokerQuorum(
                Uuid.randomUuid().toString(),
                IntStream.rangeClosed(1, size)
                        .mapToObj(id -> new Node(id, Ports.free(), Ports.free()))
                        .toList());
    }

    /** The same in one word, for the command line of a broker in a process of its own. */
    String written() {
        return nodes.stream()
                .map(node -> "%d:%d:%d".formatted(node.id(), node.port(), node.controllerPort()))
                .collect(Collectors.joining(",", clusterId + "@", ""));
    }

    static BrokerQuorum parsed(String written) {
        String[] parts = written.split("@", 2);
        return new BrokerQuorum(
                parts[0], Stream.of(parts[1].split(",", -1)).map(Node::parsed).toList());
    }

    Node node(int id) {
        return the(node -> node.id() == id);
    }

    Node ofPort(int port) {
        return the(node -> node.port() == port);
    }

    String bootstrapServers() {
        return joined(node -> "127.0.0.1:" + node.port());
    }

    String voters() {
        return joined(node -> "%d@127.0.0.1:%d".formatted(node.id(), node.controllerPort()));
    }

    /** How many brokers hold each record of the cluster's own topics. */
    int replicas() {
        return Math.min(3, nodes.size());
    }

    private Node the(Predicate<Node> one) {
        return nodes.stream().filter(one).findFirst().orElseThrow();
    }

    private String joined(Function<Node, String> what) {
        return nodes.stream().map(what).collect(Collectors.joining(","));
    }
}
