package fi.polku.platform.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Every kind of aggregate that this service publishes. */
final class PublishedAggregates {

    private final List<PublishedAggregate<?>> all = new CopyOnWriteArrayList<>();

    void add(PublishedAggregate<?> aggregate) {
        all.add(aggregate);
    }

    List<PublishedAggregate<?>> all() {
        return all;
    }

    List<PublishedAggregate<?>> on(String topic) {
        return all.stream().filter(one -> one.topic().equals(topic)).toList();
    }

    Set<String> topics() {
        return all.stream().map(PublishedAggregate::topic).collect(Collectors.toUnmodifiableSet());
    }
}
