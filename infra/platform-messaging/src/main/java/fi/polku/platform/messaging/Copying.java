package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that works to keep the copies. */
record Copying(
        CopySpecs specs,
        MongoDatabase database,
        CopyTask.Parts parts,
        MessagingJson json,
        long maxSize,
        KafkaClients kafka,
        String service) {

    static List<CopyOffsets> offsets(CopySpecs specs, MongoDatabase database) {
        List<CopyOffsets> all = new ArrayList<>();
        specs.byTopic().forEach((topic, types) -> all.add(new CopyOffsets(database, topic, types)));
        return all;
    }

    List<Worker> workers() {
        List<Worker> workers = new ArrayList<>();
        specs.byTopic().forEach((topic, types) -> {
            CopyTask task = task(topic, types, parts);
            workers.add(new PollLoop(
                    "polku-copy-" + topic,
                    parts.topics(),
                    Set.of(topic),
                    () -> kafka.consumer(service + "-copy"),
                    task));
        });
        return workers;
    }

    /** What copies a topic, with its dead letters put elsewhere than usual. */
    CopyTask task(String topic, DeadLetters deadLetters) {
        return task(topic, specs.byTopic().getOrDefault(topic, List.of()), parts.with(deadLetters));
    }

    private CopyTask task(String topic, List<CopiedType<?>> types, CopyTask.Parts parts) {
        return new CopyTask(
                types,
                specs.types(),
                new CopyOffsets(database, topic, types),
                new CopyReader(types, json, maxSize),
                parts);
    }
}
