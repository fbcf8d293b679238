package fi.polku.platform.messaging;

import java.util.List;

/** All that works to bring commits to the topics. */
record Publishing(
        PublishedAggregates published,
        Publisher publisher,
        Settler settler,
        Sweep sweep,
        CheckTask check,
        Beats beats,
        Topics topics,
        KafkaClients kafka,
        String service) {

    List<Worker> workers() {
        if (published.all().isEmpty()) {
            return List.of(beats);
        }
        PollLoop checking = new PollLoop(
                "polku-check", topics, published.topics(), () -> kafka.consumer(service + "-check"), check);
        return List.of(publisher, settler, sweep, checking, beats);
    }
}
