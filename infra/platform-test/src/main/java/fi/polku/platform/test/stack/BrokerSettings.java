package fi.polku.platform.test.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings of a KRaft broker that shares a small heap with what uses it. */
record BrokerSettings(Path folder, BrokerQuorum quorum, BrokerQuorum.Node node) {

    static final String CONTROLLER = "CONTROLLER";

    Map<String, String> asMap() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(node.id()),
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(node.port(), CONTROLLER, node.controllerPort()),
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + node.port(),
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                quorum.voters(),
                "log.dirs",
                folder.toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(ownTopics(Integer.toString(quorum.replicas()), Integer.toString((quorum.replicas() + 1) / 2)));
        settings.putAll(frugal());
        return settings;
    }

    /** What the cluster keeps for itself; two of three have to hold it before it counts. */
    private static Map<String, String> ownTopics(String replicas, String inSync) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "offsets.topic.replication.factor", replicas,
                "offsets.topic.num.partitions", replicas,
                "min.insync.replicas", inSync,
                "group.initial.rebalance.delay.ms", "0"));
        settings.putAll(Map.of(
                "transaction.state.log.replication.factor", replicas,
                "transaction.state.log.min.isr", inSync,
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", replicas,
                "share.coordinator.state.topic.min.isr", inSync,
                "share.coordinator.state.topic.num.partitions", "1"));
        return settings;
    }

    private static Map<String, String> frugal() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "num.network.threads", "1",
                "num.io.threads", "2",
                "background.threads", "1",
                "num.recovery.threads.per.data.dir", "1",
                "queued.max.requests", "50",
                "log.segment.bytes", Integer.toString(16 << 20),
                "log.index.size.max.bytes", Integer.toString(256 << 10),
                "offsets.topic.segment.bytes", Integer.toString(4 << 20)));
        settings.putAll(Map.of(
                "log.cleaner.threads",
                "1",
                // The least the cleaner accepts is a little over 1 MiB for a thread; its default is 128 MiB.
                "log.cleaner.dedupe.buffer.size",
                Integer.toString(2 << 20),
                "log.cleaner.io.buffer.size",
                Integer.toString(128 << 10),
                "log.cleaner.backoff.ms",
                "1000",
                // For so long the place of a broker that was killed is kept; one that starts again waits it out.
                "broker.session.timeout.ms",
                "4000",
                "broker.heartbeat.interval.ms",
                "1000"));
        return settings;
    }
}
