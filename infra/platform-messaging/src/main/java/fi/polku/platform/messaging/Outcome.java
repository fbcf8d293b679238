package fi.polku.platform.messaging;

import java.util.Set;
import java.util.UUID;

/** How a reaction ended. */
public sealed interface Outcome {

    /** Everything asked for has been done. */
    record Done() implements Outcome {}

    /** Something it refers to is not here yet; it runs again when any of these is copied. */
    record WaitFor(Set<UUID> references) implements Outcome {
        public WaitFor {
            references = Set.copyOf(references);
        }
    }

    static Outcome done() {
        return new Done();
    }

    static Outcome waitFor(UUID... references) {
        return new WaitFor(Set.of(references));
    }
}
