package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    Path folder;

    @Test
    void keepsItsRecordsAndItsPortOverARestart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            String address = broker.bootstrapServers();
            createTopic(address);
            send(address, "before");

            broker.stop();
            broker.start();
            send(address, "after");

            assertThat(broker.bootstrapServers()).isEqualTo(address);
            assertThat(read(address)).containsExactly("before", "after");
        }
    }

    @Test
    void standsBesideAnotherBrokerInTheSameJvm() throws Exception {
        try (EmbeddedBroker one = EmbeddedBroker.start(folder.resolve("one"));
                EmbeddedBroker two = EmbeddedBroker.start(folder.resolve("two"))) {
            createTopic(one.bootstrapServers());
            createTopic(two.bootstrapServers());
            send(one.bootstrapServers(), "for one");

            assertThat(read(one.bootstrapServers())).containsExactly("for one");
            assertThat(read(two.bootstrapServers())).isEmpty();
        }
    }

    @Test
    void isOneOfThreeOfWhichAnyMayBeKilled() throws Exception {
        try (BrokerCluster cluster = BrokerCluster.start(folder, 3)) {
            createTopic(cluster.bootstrapServers(), (short) 3);
            for (int id : cluster.ids()) {
                cluster.kill(id);
                send(cluster.bootstrapServers(), "without " + id);
                cluster.startAgain(id);
            }

            assertThat(read(cluster.bootstrapServers())).containsExactly("without 1", "without 2", "without 3");
        }
    }

    @Test
    void saysWhichPortItCouldNotHave() throws Exception {
        try (ServerSocket taken = new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    private static void createTopic(String address) throws Exception {
        createTopic(address, (short) 1);
    }

    private static void createTopic(String address, short replicas) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic("said", 1, replicas))).all().get();
        }
    }

    private static void send(String address, String value) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", address);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("said", "key", value)).get();
        }
    }

    private static List<String> read(String address) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", address);
        TopicPartition partition = new TopicPartition("said", 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            while (consumer.currentLag(partition).orElse(1) > 0) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
