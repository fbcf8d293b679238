package fi.polku.directory.entries;

import java.util.function.Supplier;

/**
 * Lets what is changed in a region be checked and written one after the other. Rules look at other entries than the one they are
 * asked about: of two edits that are checked at once each could pass, and both together break the rule.
 */
public interface Turns {

    /** Does the work in its turn; within a turn of the same region at once. */
    <T> T of(String region, Supplier<T> work);

    /** For work that is in its turn already, or that nobody else will ever see. */
    static Turns taken() {
        return new Turns() {
            @Override
            public <T> T of(String region, Supplier<T> work) {
                return work.get();
            }
        };
    }
}
