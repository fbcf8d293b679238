package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What services own, what lies on the topics, and what others have copied: held against each other. */
final class Published {
    private static final Map<String, List<String>> OWNED = Map.of(
            "directory", List.of("region", "organisation", "unit", "service", "network", "membership"),
            "referral", List.of("client", "referral", "support_period", "process_problem"),
            "consultation", List.of("case", "meeting"));

    /** Which facts a service answers, by the copy that it answers from. */
    private static final Map<String, Set<String>> ANSWERED = Map.of(
            "referral", Set.of("copied_case", "copied_permissions", "copied_referral"),
            "consultation", Set.of("copied_referral", "copied_case"),
            "reporting", Set.of("copied_referral", "copied_case"));

    /** Equal for equal trees, in whatever order their fields came. */
    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final Map<TopicPartition, Long> read = new HashMap<>();
    private final Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();

    /** A digest of what each version said: all versions themselves would not fit into memory. */
    private final Map<String, String> said = new HashMap<>();

    private final Ground ground;

    Published(Ground ground) {
        this.ground = ground;
    }

    /** Everything, once nothing is under way; tells how much that was. */
    String assertTold() {
        Broker.STATES.forEach(topic -> assertThat(differentlyTold(topic))
                .as("one version, told differently")
                .isEmpty());
        int owned = assertNewest(last);
        int copies = assertCopied(last);
        int cases = assertActedOnOnce();
        return "last records of %d aggregates the newest, %d copies equal, %d cases opened once each"
                .formatted(owned, copies, cases);
    }

    /** The same version of an aggregate always says the same; goes on where it stopped before. */
    private List<String> differentlyTold(String topic) {
        List<String> differently = new ArrayList<>();
        read.putAll(ground.read(topic, read, record -> {
            if (Broker.isState(record)) {
                String version = Broker.key(record)
                        + ' '
                        + Broker.number(record, "epoch")
                        + ' '
                        + Broker.number(record, "sequence");
                String saying = sha256(SORTED.writeValueAsBytes(json(record)));
                if (!saying.equals(said.computeIfAbsent(version, _ -> saying))) {
                    differently.add(version);
                }
                last.put(Broker.key(record), record);
            }
        }));
        return differently;
    }

    private int assertNewest(Map<String, ConsumerRecord<byte[], byte[]>> last) {
        int count = 0;
        for (Map.Entry<String, List<String>> owner : OWNED.entrySet()) {
            for (String collection : owner.getValue()) {
                for (Document document : ground.database(owner.getKey())
                        .getCollection(collection)
                        .find()) {
                    ConsumerRecord<byte[], byte[]> record =
                            last.get(document.get("_id", UUID.class).toString());
                    if (record == null) {
                        assertThat(document.get("state", Document.class).get("state"))
                                .as("only drafts are not told of: %s %s", collection, document.get("_id"))
                                .isIn("DRAFT", "DELETED");
                        continue;
                    }
                    assertThat(Broker.number(record, "sequence"))
                            .as("last record of %s %s", collection, document.get("_id"))
                            .isEqualTo(document.get("version", Number.class).longValue());
                    assertThat(Broker.number(record, "epoch"))
                            .isEqualTo(document.get("epoch", Number.class).longValue());
                    count++;
                }
            }
        }
        return count;
    }

    private int assertCopied(Map<String, ConsumerRecord<byte[], byte[]>> last) {
        int count = 0;
        for (MongoCollection<Document> copies : ReadModels.copies(ground)) {
            Set<String> ids = new HashSet<>();
            for (Document copy : copies.find()) {
                String id = copy.get("_id", UUID.class).toString();
                assertThat(last).as("%s", copies.getNamespace()).containsKey(id);
                ConsumerRecord<byte[], byte[]> record = Objects.requireNonNull(last.get(id));
                assertThat(copy.get("sequence", Number.class).longValue())
                        .as("%s %s", copies.getNamespace(), id)
                        .isEqualTo(Broker.number(record, "sequence"));
                assertThat(JsonMapper.shared()
                                .readTree(copy.get("state", Document.class).toJson()))
                        .as("%s %s", copies.getNamespace(), id)
                        .isEqualTo(json(record));
                ids.add(id);
            }
            String kind = kind(copies.getNamespace().getCollectionName());
            assertThat(ids)
                    .as("%s", copies.getNamespace())
                    .containsAll(last.values().stream()
                            .filter(record -> kind.equals(Broker.header(record, "ce_type")))
                            .map(Broker::key)
                            .collect(Collectors.toSet()));
            count += ids.size();
        }
        return count;
    }

    /** Each fact has its number, no answer is outstanding, and no answer was given twice. */
    private int assertActedOnOnce() {
        ANSWERED.forEach((service, copies) -> copies.forEach(collection -> ground.database(service)
                .getCollection(collection)
                .find()
                .forEach(copy -> {
                    List<Long> facts = facts(copy);
                    assertThat(facts)
                            .as("facts of %s", copy.get("_id"))
                            .isEqualTo(LongStream.rangeClosed(1, facts.size())
                                    .boxed()
                                    .toList());
                    assertThat(copy.containsKey("waitsFor"))
                            .as("%s waits", copy.get("_id"))
                            .isFalse();
                    assertThat(
                                    facts.isEmpty()
                                            ? 0
                                            : copy.get("reacted", Number.class).longValue())
                            .as("%s.%s %s", service, collection, copy.get("_id"))
                            .isEqualTo(facts.size());
                })));
        Map<String, Long> cases = new HashMap<>();
        ground.database("consultation")
                .getCollection("case")
                .find()
                .forEach(one -> cases.merge(
                        one.getEmbedded(List.of("state", "origin"), Document.class)
                                .get("referral", UUID.class)
                                .toString(),
                        1L,
                        Long::sum));
        Set<String> accepted = new HashSet<>();
        ground.database("referral")
                .getCollection("referral")
                .find(Filters.eq("state.facts.name", "ACCEPTED"))
                .forEach(
                        referral -> accepted.add(referral.get("_id", UUID.class).toString()));
        assertThat(cases.keySet()).isEqualTo(accepted);
        assertThat(cases.values()).containsOnly(1L);
        ground.database("reporting")
                .getCollection("referral_facts")
                .find()
                .forEach(fact -> assertThat(
                                fact.get("referralVersion", Number.class).longValue())
                        .as("fact of referral %s", fact.get("_id"))
                        .isEqualTo(versionOf(fact.getString("_id"))));
        return cases.size();
    }

    private long versionOf(String referral) {
        Document document = Objects.requireNonNull(
                ground.database("referral")
                        .getCollection("referral")
                        .find(Filters.eq(UUID.fromString(referral)))
                        .first(),
                referral);
        return document.get("epoch", Number.class).longValue() << 40
                | document.get("version", Number.class).longValue();
    }

    private static List<Long> facts(Document copy) {
        return copy.get("state", Document.class).getList("facts", Document.class).stream()
                .map(fact -> fact.get("sequence", Number.class).longValue())
                .toList();
    }

    /** The kind of record that a copy holds, told by the copy's name. */
    private static String kind(String collection) {
        String name = collection.substring(ReadModels.COPIES.length());
        return switch (name) {
            case "permissions" -> "fi.polku.permission.v1";
            case "referral" -> "fi.polku.referral.v1";
            case "case", "meeting" -> "fi.polku.consultation.%s.v1".formatted(name);
            default -> "fi.polku.directory.%s.v1".formatted(name);
        };
    }

    private static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        return JsonMapper.shared().readTree(new String(record.value(), UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
