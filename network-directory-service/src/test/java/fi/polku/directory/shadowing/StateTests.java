package fi.polku.directory.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateTests {

    /** The life of an offer or a request. */
    @Test
    void movesFromStateToStateAsTheTableSaysAndNoOtherWay() {
        var moves = Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values())
                        .flatMap(step ->
                                state.after(step).stream().map(next -> "%s --%s--> %s".formatted(state, step, next))))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(moves).isEqualTo("""
                OPEN --ANSWER--> ANSWERED
                OPEN --CANCEL--> CANCELLED
                ANSWERED --AGREE--> AGREED
                ANSWERED --DECLINE--> OPEN
                ANSWERED --CANCEL--> CANCELLED
                AGREED --CANCEL--> CANCELLED
                AGREED --COMPLETE--> DONE
                AGREED --NOTE--> AGREED
                DONE --NOTE--> DONE
                DONE --FEEDBACK--> DONE
                """);
    }
}
