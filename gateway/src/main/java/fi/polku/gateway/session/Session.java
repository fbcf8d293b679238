package fi.polku.gateway.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One login of one browser.
 *
 * @param key the hash of its id
 * @param generation rises with each refresh of the tokens
 * @param actingAs the membership under which its requests act, once one was chosen
 * @param used when it was last asked for something; told to within a minute
 * @param idleEnds when it ends if nothing more is asked
 * @param ends when it ends in any case
 */
public record Session(
        String key,
        Person person,
        Tokens tokens,
        long generation,
        @Nullable UUID actingAs,
        Instant used,
        Instant idleEnds,
        Instant ends) {

    @Override
    public String toString() {
        return "Session[" + key + "]";
    }
}
