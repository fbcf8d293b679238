package fi.polku.platform.messaging;

import fi.polku.platform.mongo.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Dead letters on a topic beside the one whose records they are about. */
final class KafkaDeadLetters implements DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As many as a store that stays away lets come again and again. */
    private static final int REMEMBERED = 10_000;

    private final Map<DeadLetter, Boolean> buried = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DeadLetter, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final KafkaTemplate<String, byte[]> kafka;
    private final MessagingJson json;
    private final MessagingMetrics metrics;
    private final String consumer;
    private final Clock clock;

    KafkaDeadLetters(
            KafkaTemplate<String, byte[]> kafka,
            MessagingJson json,
            MessagingMetrics metrics,
            String consumer,
            Clock clock) {
        this.kafka = kafka;
        this.json = json;
        this.metrics = metrics;
        this.consumer = consumer;
        this.clock = clock;
    }

    @Override
    public void begin(Collection<TopicPartition> partitions) {
        buried.keySet().removeIf(letter -> partitions.contains(new TopicPartition(letter.topic(), letter.partition())));
    }

    @Override
    public void bury(Collection<DeadLetter> found) {
        List<DeadLetter> letters =
                found.stream().filter(letter -> !buried.containsKey(letter)).toList();
        List<CompletableFuture<?>> sends = new ArrayList<>();
        for (DeadLetter letter : letters) {
            sends.add(kafka.send(record(letter)));
        }
        try {
            CompletableFuture.allOf(sends.toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new Unavailable("Dead letters cannot be written", e);
        }
        for (DeadLetter letter : letters) {
            buried.put(letter, true);
            metrics.buried(letter.topic(), letter.reason());
            LOG.warn(
                    "Dead letter: {} partition {} offset {}: {}",
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.reason().code());
        }
    }

    private ProducerRecord<String, byte[]> record(DeadLetter letter) {
        BuriedLetter body = new BuriedLetter(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.reason().code(),
                consumer,
                clock.instant());
        return new ProducerRecord<>(DeadLetters.topicFor(letter.topic()), body.key(), json.write(body));
    }
}
