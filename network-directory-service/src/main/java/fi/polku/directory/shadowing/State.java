package fi.polku.directory.shadowing;

import java.util.Map;
import java.util.Optional;

/** How far a shadowing has come. */
public enum State {
    OPEN,
    /** Somebody wants to take it, on certain days. */
    ANSWERED,
    AGREED,
    DONE,
    CANCELLED;

    private static final Map<State, Map<Step, State>> MOVES = Map.of(
            OPEN, Map.of(Step.ANSWER, ANSWERED, Step.CANCEL, CANCELLED),
            ANSWERED, Map.of(Step.AGREE, AGREED, Step.DECLINE, OPEN, Step.CANCEL, CANCELLED),
            AGREED, Map.of(Step.COMPLETE, DONE, Step.NOTE, AGREED, Step.CANCEL, CANCELLED),
            DONE, Map.of(Step.NOTE, DONE, Step.FEEDBACK, DONE));

    /** Where the step leads from here; nothing where it is not one from here. */
    Optional<State> after(Step step) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(step));
    }
}
