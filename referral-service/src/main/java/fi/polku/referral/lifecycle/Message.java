package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;

/**
 * What one side wrote to the other. It is the record of the organisation that wrote it.
 *
 * @param kind code of the action it came with: a message, a request for information, its answer
 */
public record Message(Side from, Member by, Instant at, String kind, FreeText text) {
    public Message {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }
}
