package fi.polku.directory.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageTests {

    /** The life of a card's text. */
    @Test
    void movesFromStageToStageAsTheTableSaysAndNoOtherWay() {
        var moves = Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Step.values())
                        .flatMap(step ->
                                stage.after(step).stream().map(next -> "%s --%s--> %s".formatted(stage, step, next))))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(moves).isEqualTo("""
                DRAFT --WRITE--> DRAFT
                DRAFT --SUBMIT--> SUBMITTED
                DRAFT --REVIEW--> DRAFT
                DRAFT --WITHDRAW--> WITHDRAWN
                SUBMITTED --RECALL--> DRAFT
                SUBMITTED --APPROVE--> PUBLISHED
                SUBMITTED --RETURN--> DRAFT
                SUBMITTED --WITHDRAW--> WITHDRAWN
                PUBLISHED --WRITE--> DRAFT
                PUBLISHED --REVIEW--> PUBLISHED
                PUBLISHED --WITHDRAW--> WITHDRAWN
                WITHDRAWN --WRITE--> DRAFT
                """);
    }
}
