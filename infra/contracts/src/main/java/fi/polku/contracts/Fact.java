package fi.polku.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate. Whoever reacts, reacts to the facts newer than those it has seen.
 *
 * @param sequence this fact's own number within its aggregate, from 1, rising without gaps
 * @param name what happened, in the past tense: {@code sent}, {@code accepted}; unknown names are ignored
 * @param at when it happened
 * @param unit the unit that did it, where a unit did
 * @param code why or how, from a code list
 */
public record Fact(
        long sequence,
        String name,
        Instant at,
        @Nullable UUID unit,
        @Nullable String code) {
    public Fact {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence");
        }
        requireNonNull(name, "name");
        requireNonNull(at, "at");
    }
}
