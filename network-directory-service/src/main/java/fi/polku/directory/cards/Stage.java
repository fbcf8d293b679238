package fi.polku.directory.cards;

import java.util.Map;
import java.util.Optional;

/**
 * Where the writing of a card stands (S2-8). It says nothing of the edition that is published: that one stays to be seen while
 * the next is written.
 */
public enum Stage {
    /** Its authors write. */
    DRAFT,
    /** The service-area manager has to decide. */
    SUBMITTED,
    /** The newest text is published. */
    PUBLISHED,
    /** Taken back: nobody is guided by it any more. */
    WITHDRAWN;

    private static final Map<Stage, Map<Step, Stage>> MOVES = Map.of(
            DRAFT,
            Map.of(Step.WRITE, DRAFT, Step.SUBMIT, SUBMITTED, Step.REVIEW, DRAFT, Step.WITHDRAW, WITHDRAWN),
            SUBMITTED,
            Map.of(Step.RECALL, DRAFT, Step.RETURN, DRAFT, Step.APPROVE, PUBLISHED, Step.WITHDRAW, WITHDRAWN),
            PUBLISHED,
            Map.of(Step.WRITE, DRAFT, Step.REVIEW, PUBLISHED, Step.WITHDRAW, WITHDRAWN),
            WITHDRAWN,
            Map.of(Step.WRITE, DRAFT));

    /** Where the step leads from here; nothing where it is not one from here. */
    Optional<Stage> after(Step step) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(step));
    }
}
