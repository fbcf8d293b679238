package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;

/** The store and the broker under the services, looked at behind their backs. */
final class Ground implements AutoCloseable {
    static final List<String> DATABASES = List.of("directory", "referral", "consultation", "reporting");
    private final MongoClient mongo;
    private final String kafka;

    Ground(String mongodb, String kafka) {
        this.mongo = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongodb))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        this.kafka = kafka;
    }

    /** A service's own database. */
    MongoDatabase database(String name) {
        return mongo.getDatabase(name);
    }

    /** How many documents each collection holds. */
    Map<String, Long> documents() {
        Map<String, Long> counts = new TreeMap<>();
        DATABASES.stream().flatMap(name -> Stream.of(name, name + "_keys")).forEach(name -> {
            var database = mongo.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                if (!isKeptByItself(collection)) {
                    counts.put(
                            name + "." + collection,
                            database.getCollection(collection).countDocuments());
                }
            }
        });
        return counts;
    }

    /** Puts a membership beside one that is there, the same but for its issuer, and lets the directory publish it. */
    UUID copyMembership(String membership, String issuer) {
        MongoCollection<Document> memberships = mongo.getDatabase("directory").getCollection("membership");
        Document copy = Objects.requireNonNull(
                memberships.find(Filters.eq(UUID.fromString(membership))).first());
        UUID id = UUID.randomUUID();
        copy.put("_id", id);
        copy.get("state", Document.class).put("issuer", issuer);
        copy.put("unpublishedSince", Date.from(Clock.systemUTC().instant()));
        memberships.insertOne(copy);
        return id;
    }

    /** A collection as whoever administers the store has it. */
    MongoCollection<Document> collection(String database, String name) {
        return mongo.getDatabase(database).getCollection(name);
    }

    /** Lets one collection take no document any more, or again. */
    void refuseWrites(String database, String collection, boolean refuse) {
        mongo.getDatabase(database)
                .runCommand(new Document("collMod", collection)
                        .append(
                                "validator",
                                refuse ? new Document("never", new Document("$exists", true)) : new Document())
                        .append("validationLevel", refuse ? "strict" : "off"));
    }

    /** The documents of one collection that are as wanted. */
    List<Document> stored(String database, String collection, Bson wanted) {
        return mongo.getDatabase(database)
                .getCollection(collection)
                .find(wanted)
                .into(new ArrayList<>());
    }

    /** How many aggregates of these collections wait to be published; asked by the index that the sweep asks. */
    long waiting(String database, String... collections) {
        return Stream.of(collections)
                .mapToLong(collection -> mongo.getDatabase(database)
                        .getCollection(collection)
                        .countDocuments(Filters.gt("unpublishedSince", new BsonDateTime(0))))
                .sum();
    }

    /** Waits until all that was committed is published, and all that was published is checked, copied and acted on. */
    void settle() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            // What a reaction commits is published, copied and acted on in its turn.
            for (int round = 0; round < 3; round++) {
                Eventually.asserted(() -> assertThat(unpublished()).isEmpty());
                Map<TopicPartition, Long> ends = ends(consumer, _ -> true);
                Eventually.asserted(() -> assertThat(behind(ends)).isEmpty());
                Eventually.asserted(() -> assertThat(unchecked(ends)).isEmpty());
            }
        }
    }

    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        read(topic, Map.of(), records::add);
        return records;
    }

    /** Hands over what lies on a topic, of each partition from an offset on or from its beginning; answers where to go on. */
    Map<TopicPartition, Long> read(
            String topic, Map<TopicPartition, Long> from, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(consumer, topic::equals);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            from.forEach((one, offset) -> {
                if (ends.containsKey(one)) {
                    consumer.seek(one, offset);
                }
            });
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
            return ends.keySet().stream().collect(Collectors.toMap(one -> one, consumer::position));
        }
    }

    /** Sends records once more, byte for byte. */
    void repeat(Collection<ConsumerRecord<byte[], byte[]>> records) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = records.stream()
                    .map(record -> producer.send(new ProducerRecord<>(
                            record.topic(),
                            record.partition(),
                            record.timestamp(),
                            record.key(),
                            record.value(),
                            record.headers())))
                    .toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    /** How many records were given up. */
    long dead() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(consumer, topic -> topic.endsWith(".dlt"));
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(ends.keySet());
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    @Override
    public void close() {
        mongo.close();
    }

    /** Reads are logged, leases change hands, copies note how far they are: all that without anybody changing anything. */
    private static boolean isKeptByItself(String collection) {
        return Stream.of("access_log", "leases", "copy_offsets", "messaging", "system.")
                .anyMatch(collection::startsWith);
    }

    private List<String> unpublished() {
        List<String> unpublished = new ArrayList<>();
        DATABASES.forEach(name -> {
            for (String collection : mongo.getDatabase(name).listCollectionNames()) {
                mongo.getDatabase(name)
                        .getCollection(collection)
                        .find(Filters.exists("unpublishedSince"))
                        .forEach(document -> unpublished.add(collection + " " + document.get("_id")));
            }
        });
        return unpublished;
    }

    /** The copies that have not come as far as this. */
    private List<String> behind(Map<TopicPartition, Long> ends) {
        return DATABASES.stream()
                .flatMap(name -> {
                    List<Document> offsets = new ArrayList<>();
                    mongo.getDatabase(name)
                            .getCollection("copy_offsets")
                            .find(Filters.exists("next"))
                            .into(offsets);
                    return offsets.stream()
                            .filter(offset -> offset.get("next", Number.class).longValue()
                                    < ends.getOrDefault(partition(offset.getString("_id")), 0L))
                            .map(offset -> name + " " + offset);
                })
                .toList();
    }

    /** What the services have not yet read of their own topics. */
    private List<TopicPartition> unchecked(Map<TopicPartition, Long> ends) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            List<TopicPartition> unchecked = new ArrayList<>();
            for (GroupListing group : admin.listGroups().all().get()) {
                if (group.groupId().endsWith("-check")) {
                    admin.listConsumerGroupOffsets(group.groupId())
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .forEach((partition, next) -> {
                                if (next.offset() < ends.getOrDefault(partition, 0L)) {
                                    unchecked.add(partition);
                                }
                            });
                }
            }
            return unchecked;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of an id such as {@code polku.referral.v1|<the topic's own id>|7}. */
    private static TopicPartition partition(String id) {
        String[] parts = id.split("\\|", -1);
        return new TopicPartition(parts[0], Integer.parseInt(parts[2]));
    }

    private static Map<TopicPartition, Long> ends(KafkaConsumer<byte[], byte[]> consumer, Predicate<String> which) {
        return consumer.endOffsets(consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("polku.") && which.test(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet()));
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
