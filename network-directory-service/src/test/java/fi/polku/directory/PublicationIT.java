package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.platform.test.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class PublicationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api admin = RunningDirectory.as("kp-admin");
    private final Map<String, ConsumerRecord<String, String>> newest = new HashMap<>();
    private final Map<String, ConsumerRecord<String, String>> earliest = new HashMap<>();
    private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.bootstrapServers(),
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class));

    @BeforeEach
    void readFromTheBeginning() {
        await().atMost(PATIENCE).until(() -> consumer.listTopics().containsKey(Topics.DIRECTORY));
        consumer.assign(consumer.partitionsFor(Topics.DIRECTORY).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    @AfterEach
    void stopReading() {
        consumer.close();
    }

    @Test
    void publishesAnEntryWithItsEnvelope() {
        var id = Entered.anyOrganisation(admin);

        var record = published(id, 1);

        assertThat(header(record, "ce_type")).isEqualTo("fi.polku.directory.organisation.v1");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_source")).contains("directory");
        assertThat(header(record, "ce_subject")).isEqualTo(id.toString());
        assertThat(header(record, "region")).isEqualTo("18");
        assertThat(header(record, "correlationid")).isNotEmpty();
        assertThat(header(record, "ce_id")).isNotEmpty();
        assertThat(header(record, "ce_time")).isNotEmpty();
        var state = STRICT.readValue(record.value(), OrganisationState.class);
        assertThat(state.id()).isEqualTo(id);
        assertThat(state.kind()).isEqualTo("employment-service");
        assertThat(state.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.sequence()).isEqualTo(1);
            assertThat(fact.name()).isEqualTo("created");
            assertThat(fact.unit()).isNotNull();
        });
    }

    @Test
    void publishesEachChangeAsTheWholeStateWithAllFacts() {
        var id = Entered.anyOrganisation(admin);
        var ended = Entered.organisation("Uusi");
        admin.put("organisations/" + id, 1, ended);
        admin.put("organisations/" + id, 2, ended.replace("\"validFrom\"", "\"validTo\":\"2030-12-31\",\"validFrom\""));

        var state = STRICT.readValue(published(id, 3).value(), OrganisationState.class);

        assertThat(state.name().fi()).isEqualTo("Uusi");
        assertThat(state.validity().to()).hasToString("2030-12-31");
        assertThat(state.facts()).extracting(fact -> fact.name()).containsExactly("created", "changed", "ended");
    }

    @Test
    void publishesAMembershipForTheOtherServicesToKnowTheirCallersBy() {
        var unit = Entered.anyUnit(admin, Entered.anyOrganisation(admin));
        var subject = "kp-" + UUID.randomUUID();
        var id = Entered.created(admin, "memberships", Entered.membership(unit, subject, "analyst"))
                .id();

        var state = STRICT.readValue(published(id, 1).value(), MembershipState.class);

        assertThat(state.subject()).isEqualTo(subject);
        assertThat(state.unit()).isEqualTo(unit);
        assertThat(state.duties()).containsExactly("analyst");
    }

    @Test
    void obeysTheSchemaOfEveryTypeItPublishes() {
        var organisation = Entered.anyOrganisation(admin);
        var unit = Entered.anyUnit(admin, organisation);
        var editor = Entered.member(admin, "kp-" + UUID.randomUUID(), "directory-editor");
        var service = Entered.created(editor, "services", Entered.service(organisation, unit))
                .id();
        var network = Entered.created(editor, "networks", Entered.network(organisation, unit))
                .id();
        var location = Entered.created(editor, "locations", Entered.location(organisation))
                .id();
        var template = Entered.created(editor, "templates", Entered.template(organisation))
                .id();
        var variant = Entered.created(editor, "services", Entered.variant(organisation, unit, template, location))
                .id();
        var membership = Entered.created(admin, "memberships", Entered.membership(unit, "kp-" + UUID.randomUUID()))
                .id();
        var path = Entered.created(
                        editor,
                        "paths",
                        Entered.path(organisation, service, Cards.any().published()))
                .id();
        var region = UUID.fromString(admin.get("regions?region=18").text("/items/0/id"));

        assertObeys(PublishedType.REGION, region);
        assertObeys(PublishedType.ORGANISATION, organisation);
        assertObeys(PublishedType.UNIT, unit);
        assertObeys(PublishedType.SERVICE, service);
        assertObeys(PublishedType.NETWORK, network);
        assertObeys(PublishedType.LOCATION, location);
        assertObeys(PublishedType.PATH, path);
        assertObeys(PublishedType.TEMPLATE, template);
        assertObeys(PublishedType.SERVICE, variant);
        assertObeys(PublishedType.MEMBERSHIP, membership);
    }

    @Test
    void tellsNobodyOfADraftBeforeItIsPublished() {
        var organisation = Entered.anyOrganisation(admin);
        var draft = Entered.created(
                        admin,
                        "professionals",
                        Entered.professional(organisation, Entered.anyUnit(admin, organisation)))
                .id();
        admin.command("entries/" + draft + "/assure", 1, "{\"on\":\"2026-01-02\"}");
        admin.command("entries/" + draft + "/publish", 2, "");

        var record = published(draft, 3);

        assertThat(header(Objects.requireNonNull(earliest.get(draft.toString())), "sequence"))
                .isEqualTo("3");
        assertThat(schema(PublishedType.PROFESSIONAL).validate(record.value(), InputFormat.JSON))
                .as(record.value())
                .isEmpty();
    }

    @Test
    void tellsNobodyWhatAnEntryIsToBecome() {
        var id = Entered.anyOrganisation(admin);
        var body = Entered.organisation("Tuleva nimi");
        admin.put("organisations/" + id, 1, body.replace("{\"kind\"", "{\"standing\":{\"draft\":true},\"kind\""));

        var state = STRICT.readValue(published(id, 2).value(), OrganisationState.class);

        assertThat(state.name().fi()).isEqualTo("Kokkolan työllisyyspalvelut");
        assertThat(state.facts()).extracting(fact -> fact.name()).containsExactly("created");
    }

    @Test
    void tellsOfACardWhatIsPublishedAndThatItIsWithdrawn() {
        var cards = Cards.any();
        var id = cards.published();
        assertThat(obeys(PublishedType.CARD, id, 3)).contains("\"number\":1");
        assertThat(header(Objects.requireNonNull(earliest.get(id.toString())), "sequence"))
                .isEqualTo("3");

        cards.author().put("cards/" + id, 3, cards.text("Tuleva nimi", Cards.GENERAL));
        assertThat(obeys(PublishedType.CARD, id, 4))
                .contains("\"fi\":\"Näin ohjaat\"")
                .doesNotContain("Tuleva nimi");

        Cards.step(cards.manager(), id, 4, "withdraw", "");
        var withdrawn = STRICT.readValue(obeys(PublishedType.CARD, id, 5), CardState.class);
        assertThat(withdrawn.edition()).isNull();
        assertThat(withdrawn.facts())
                .extracting(fact -> fact.name())
                .containsExactly("written", "submitted", "approved", "written", "withdrawn");
    }

    @Test
    void showsThatItIsAlive() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            poll();
            assertThat(newest.keySet()).anyMatch(key -> key.startsWith("beat-"));
        });
    }

    private void assertObeys(PublishedType type, UUID id) {
        obeys(type, id, 1);
    }

    /** What is told of this version, which the schema accepts. */
    private String obeys(PublishedType type, UUID id, long sequence) {
        var record = published(id, sequence);
        assertThat(header(record, "ce_type")).isEqualTo(type.ceType());
        assertThat(schema(type).validate(record.value(), InputFormat.JSON))
                .as(record.value())
                .isEmpty();
        return record.value();
    }

    private static Schema schema(PublishedType type) {
        var resource = PublishedType.class.getResourceAsStream("/schemas/" + type.ceType() + ".json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(resource));
    }

    private ConsumerRecord<String, String> published(UUID id, long sequence) {
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            poll();
                            return newest.get(id.toString());
                        },
                        record -> record != null && header(record, "sequence").equals(Long.toString(sequence)));
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            earliest.putIfAbsent(record.key(), record);
            newest.put(record.key(), record);
        });
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
