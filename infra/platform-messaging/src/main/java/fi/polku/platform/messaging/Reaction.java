package fi.polku.platform.messaging;

import java.util.Set;

/**
 * What a service does about facts that are new to it. It may run again for the same facts, after a crash or from two replicas at
 * once, so what it creates has ids derived from what it answers. A failure of the store or the broker, and a
 * {@link fi.polku.platform.mongo.StaleVersion}, are tried again without end; anything else three times, and then it is a dead letter.
 */
@FunctionalInterface
public interface Reaction<P> {

    /**
     * Acts on the newest state.
     *
     * @param unseenFacts sequence numbers of the facts not yet acted on; for a state that carries no facts, its own sequence
     */
    Outcome react(Copied<P> source, Set<Long> unseenFacts);
}
