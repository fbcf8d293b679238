package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class SharedBrokerIT {

    @Test
    void createsTopicsAsTold() throws Exception {
        String topic = TestBroker.freshTopic("trial", 3, Map.of("cleanup.policy", "compact"));

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            var descriptions =
                    admin.describeTopics(List.of(topic)).allTopicNames().get();
            assertThat(descriptions.values())
                    .singleElement()
                    .satisfies(described -> assertThat(described.partitions()).hasSize(3));
        }
    }

    @Test
    void givesABrokerOfOnesOwnThatIsNotTheSharedOne() throws Exception {
        OwnBroker own = TestBroker.own();
        TestBroker.createTopic(own.bootstrapServers(), "mine", 1, Map.of());

        try (Admin shared = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            assertThat(shared.listTopics().names().get()).doesNotContain("mine");
        }
    }
}
