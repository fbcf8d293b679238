package fi.polku.platform.messaging;

import java.util.Map;

/** Where a reader without a group begins. */
public sealed interface ReadFrom {

    /** With the present state of everything. */
    record Beginning() implements ReadFrom {}

    /** With what comes from now on. */
    record End() implements ReadFrom {}

    /** With these offsets; a partition that is not named is read from its beginning. */
    record Position(Map<Integer, Long> next) implements ReadFrom {
        public Position {
            next = Map.copyOf(next);
        }
    }
}
