package fi.polku.platform.messaging;

import fi.polku.platform.mongo.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Tells where a record lies that could not be handled, and why; never what it says, for that may be about a person. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final MessagingJson json;
    private final MessagingMetrics metrics;
    private final String consumer;
    private final Clock clock;

    DeadLetters(
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

    static String topicFor(String topic) {
        return topic + ".dlt";
    }

    /** Returns once the broker has all of them. */
    void bury(Collection<DeadLetter> letters) {
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
        String key = letter.topic() + '-' + letter.partition() + '-' + letter.offset();
        Body body = new Body(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.reason().code(),
                consumer,
                clock.instant());
        return new ProducerRecord<>(topicFor(letter.topic()), key, json.write(body));
    }

    /** A place on a topic, and what is wrong with the record there. */
    record DeadLetter(String topic, int partition, long offset, Poison reason) {}

    private record Body(String topic, int partition, long offset, String reason, String consumer, Instant time) {}
}
