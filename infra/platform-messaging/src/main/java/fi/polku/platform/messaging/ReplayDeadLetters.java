package fi.polku.platform.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.core.JacksonException;

/**
 * The operator's command {@code --polku.command=replay-dead-letters [--polku.topic=<topic>] [--polku.since=<instant>]}: hands what
 * this service has given up to its copies once more, by the same way as any record, and ends. It may be given again at will, and the
 * service may run meanwhile: what a copy has already is not written again, and what a reaction has made has the same id again.
 */
final class ReplayDeadLetters implements ApplicationRunner {

    static final String NAME = "replay-dead-letters";

    private static final Logger LOG = LoggerFactory.getLogger(ReplayDeadLetters.class);
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Copying copying;
    private final DeadLetters deadLetters;
    private final Environment settings;
    private final ApplicationContext context;
    private final Pace pace = new Pace();

    ReplayDeadLetters(Copying copying, DeadLetters deadLetters, Environment settings, ApplicationContext context) {
        this.copying = copying;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        copying.parts().topics().run();
        String only = settings.getProperty("polku.topic");
        if (only != null && !copying.specs().topics().contains(only)) {
            throw new IllegalArgumentException("This service copies nothing from " + only);
        }
        Instant since = Instant.parse(settings.getProperty("polku.since", Instant.EPOCH.toString()));
        try (TopicArchive archive = new TopicArchive(copying.kafka())) {
            for (String topic : only == null ? copying.specs().topics() : List.of(only)) {
                Map<Ending, Integer> endings = replayed(topic, since, archive);
                LOG.info("Dead letters of {} replayed: {}", topic, endings);
            }
        }
        SpringApplication.exit(context);
    }

    /** How many of this service's dead letters of a topic ended in which way. */
    private Map<Ending, Integer> replayed(String topic, Instant since, TopicArchive archive) {
        LettersOfReplay letters = new LettersOfReplay(deadLetters);
        CopyTask task = copying.task(topic, letters);
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (BuriedLetter letter : buried(topic, since, archive)) {
            TopicPartition partition = new TopicPartition(topic, letter.partition());
            Optional<ConsumerRecord<String, byte[]>> original = archive.at(partition, letter.offset());
            Ending ending = Ending.GONE;
            if (original.isPresent()) {
                letters.expect(letter);
                handle(task, partition, original.get());
                ending = letters.still() == null ? Ending.HANDLED : Ending.STILL_POISON;
            }
            endings.merge(ending, 1, Integer::sum);
            tell(letter, ending, letters.still());
        }
        return endings;
    }

    /** Each record once, however often it was buried, and in the order in which they lie. */
    private Collection<BuriedLetter> buried(String topic, Instant since, TopicArchive archive) {
        Map<String, BuriedLetter> mine = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : archive.all(DeadLetters.topicFor(topic))) {
            letter(record)
                    .filter(letter -> letter.topic().equals(topic))
                    .filter(letter -> letter.consumer().equals(copying.service()))
                    .filter(letter -> !letter.time().isBefore(since))
                    .ifPresent(letter -> mine.put(letter.key(), letter));
        }
        return mine.values().stream()
                .sorted(Comparator.comparingInt(BuriedLetter::partition).thenComparingLong(BuriedLetter::offset))
                .toList();
    }

    private Optional<BuriedLetter> letter(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.ofNullable(copying.json().read(record.value(), BuriedLetter.class));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("No dead letter: {} partition {} offset {}", record.topic(), record.partition(), record.offset());
            return Optional.empty();
        }
    }

    private void handle(CopyTask task, TopicPartition partition, ConsumerRecord<String, byte[]> record) {
        ConsumerRecords<String, byte[]> one = new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
        for (int tries = 1; !task.handle(one).isEmpty(); tries++) {
            if (tries == TRIES || !pace.pause(PAUSE)) {
                throw new IllegalStateException("The store or the broker is in the way: replay again later");
            }
        }
    }

    private static void tell(BuriedLetter letter, Ending ending, @Nullable Poison still) {
        LOG.info(
                "{} partition {} offset {} ({}): {}{}",
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.reason(),
                ending,
                still == null || ending != Ending.STILL_POISON ? "" : ", " + still.code());
    }

    /** How a replay ended. */
    private enum Ending {
        /** It, or a newer state, is in the copy, and its facts are acted on. */
        HANDLED("handled"),
        /** It cannot be handled now either. */
        STILL_POISON("still poison"),
        /** It lies on the topic no more; compaction only takes what a newer record of the same key has overtaken. */
        GONE("gone, overtaken by a newer record of its key");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
