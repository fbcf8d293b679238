package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.kafka.KafkaException;

class StateSenderTests {

    static Stream<Throwable> broker() {
        return Stream.of(new TimeoutException("no broker"), new AuthorizationException("not yet"));
    }

    static Stream<Throwable> state() {
        return Stream.of(
                new RecordTooLargeException("5 MB"),
                new RecordBatchTooLargeException("5 MB"),
                new SerializationException("bad bytes"));
    }

    @ParameterizedTest
    @MethodSource("broker")
    void aBrokerThatDoesNotTakeItIsAwayHoweverThatIsTold(Throwable failure) {
        assertThat(StateSender.isAway(failure)).isTrue();
        assertThat(StateSender.isAway(new KafkaException("Send failed", failure)))
                .isTrue();
        assertThat(StateSender.isAway(new CompletionException(new KafkaException("Send failed", failure))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("state")
    void aStateThatNoBrokerTakesIsNoAbsenceOfTheBroker(Throwable failure) {
        assertThat(StateSender.isAway(failure)).isFalse();
        assertThat(StateSender.isAway(new KafkaException("Send failed", failure)))
                .isFalse();
        assertThat(StateSender.isAway(new CompletionException(new KafkaException("Send failed", failure))))
                .isFalse();
    }

    @Test
    void aFaultOfOurOwnIsNoAbsenceOfTheBroker() {
        assertThat(StateSender.isAway(new IllegalStateException("bug"))).isFalse();
        assertThat(StateSender.isAway(null)).isFalse();
    }
}
