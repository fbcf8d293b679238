package fi.polku.platform.messaging;

import fi.polku.platform.test.TestBroker;
import fi.polku.platform.test.TestStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Settings of services that speak on one topic of their own: what one test does, no other sees. */
final class Scene {

    static final int PARTITIONS = 3;

    private final String kafka;
    private final String topic = "test." + UUID.randomUUID();
    private final Map<String, String> databases = new LinkedHashMap<>();

    private Scene(String kafka) {
        this.kafka = kafka;
    }

    static Scene onSharedBroker() {
        return new Scene(TestBroker.bootstrapServers());
    }

    static Scene on(String bootstrapServers) {
        return new Scene(bootstrapServers);
    }

    String topic() {
        return topic;
    }

    String kafka() {
        return kafka;
    }

    /** Settings of a service; each replica of it gets the same. */
    Map<String, String> of(String service) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.application.name", service + "-" + topic);
        settings.put("spring.mongodb.uri", TestStore.uri());
        settings.put("polku.mongo.database", databases.computeIfAbsent(service, _ -> TestStore.freshDatabase()));
        settings.put("spring.kafka.bootstrap-servers", kafka);
        settings.put("polku.messaging.partitions", Integer.toString(PARTITIONS));
        settings.put("test.topic", topic);
        return settings;
    }
}
