package fi.polku.benchmarks.load;

import java.io.IOException;

/** What is repeated. */
@FunctionalInterface
public interface Operation {
    /** Tells whether it succeeded. */
    boolean run() throws IOException;
}
