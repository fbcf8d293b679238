package fi.polku.acceptance;

import fi.polku.platform.test.stack.BrokerCluster;
import fi.polku.platform.test.stack.MongodProcess;
import fi.polku.platform.test.stack.MongodSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Three brokers and three members of a replica set, each a process of its own: what an installation stands on. */
record Clusters(BrokerCluster brokers, MongodSet stores) implements AutoCloseable {
    private static final int SIZE = 3;

    static Clusters start(Path folder) {
        MongodSet stores = MongodSet.start(MongodProcess.onPath().orElseThrow(), folder.resolve("mongod"), SIZE);
        try {
            return new Clusters(BrokerCluster.start(folder.resolve("kafka"), SIZE), stores);
        } catch (RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    /** Why there can be none here. */
    static Optional<String> missing() {
        if ("stand-in".equals(System.getenv("POLKU_TEST_STORE"))) {
            return Optional.of("the stand-in has no replica sets");
        }
        return MongodProcess.onPath().isPresent()
                ? Optional.empty()
                : Optional.of("a replica set of three needs a mongod on the PATH");
    }

    /** What tells {@code infra/up} to stand on these. */
    Map<String, String> settings() {
        return Map.of("POLKU_UP_MONGODB_URI", stores.uri(), "POLKU_UP_KAFKA", brokers.bootstrapServers());
    }

    /** The topics that have to catch up with their leaders before another broker may go. */
    List<String> topicsOutOfStep() {
        return topics(topic -> topic.partitions().stream()
                .anyMatch(partition ->
                        partition.isr().size() < partition.replicas().size()));
    }

    /** The services' topics that are not on three brokers, or whose records count before two of these have them. */
    List<String> topicsNotInTwoOfThree() {
        Stream<String> narrow = topics(topic -> topic.partitions().stream()
                        .anyMatch(partition -> partition.replicas().size() != SIZE))
                .stream();
        return Stream.concat(narrow, topicsThatCountEarlier().stream())
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        brokers.close();
        stores.close();
    }

    private List<String> topics(Predicate<TopicDescription> which) {
        return asked(admin -> admin.describeTopics(names(admin)).allTopicNames().get().values().stream()
                .filter(which)
                .map(TopicDescription::name)
                .toList());
    }

    private List<String> topicsThatCountEarlier() {
        return asked(admin -> {
            List<ConfigResource> topics = names(admin).stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            return admin.describeConfigs(topics).all().get().entrySet().stream()
                    .filter(topic -> !"2"
                            .equals(topic.getValue().get("min.insync.replicas").value()))
                    .map(topic -> topic.getKey().name())
                    .toList();
        });
    }

    private static Collection<String> names(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith("polku."))
                .toList();
        if (names.isEmpty()) {
            throw new AssertionError("the services have no topics");
        }
        return names;
    }

    private <T> T asked(Question<T> question) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers.bootstrapServers()))) {
            return question.of(admin);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Question<T> {
        T of(Admin admin) throws ExecutionException, InterruptedException;
    }
}
