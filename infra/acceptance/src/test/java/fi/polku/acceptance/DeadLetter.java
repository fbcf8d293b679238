package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who could not handle which record, and why. */
record DeadLetter(String topic, int partition, long offset, String consumer, String reason) {
    private static final Pattern NOTHING_BUT_THIS =
            Pattern.compile("\\{\"topic\":\"(polku\\.[a-z.-]+\\.v1)\",\"partition\":(\\d+),\"offset\":(\\d+),"
                    + "\"reason\":\"([a-z-]+)\",\"consumer\":\"([a-z-]+)\",\"time\":\"[0-9TZ:.-]+\"}");

    /** Reads one; there must not be anything in it beside what a dead letter holds, no word of anybody and no trace of a stack. */
    static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        assertThat(record.headers()).isEmpty();
        String text = new String(record.value(), UTF_8);
        Matcher says = NOTHING_BUT_THIS.matcher(text);
        assertThat(says.matches()).as(text).isTrue();
        var letter = new DeadLetter(
                says.group(1),
                Integer.parseInt(says.group(2)),
                Long.parseLong(says.group(3)),
                says.group(5),
                says.group(4));
        assertThat(Broker.key(record))
                .isEqualTo("%s-%d-%d-%s"
                        .formatted(letter.topic(), letter.partition(), letter.offset(), letter.consumer()));
        return letter;
    }
}
