package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;

/**
 * A party has copied it to its own statutory record (rule 11).
 *
 * @param part code of what was copied
 */
public record Recorded(Member by, Instant at, String part) {
    public Recorded {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(part, "part");
    }
}
