package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.UUID;

/**
 * Where the receiver would pass it on, once the client permits that one too: the sender is asked (Administrative Procedure Act
 * 434/2003 s. 21).
 *
 * @param reason code
 */
public record Proposal(EntryKind kind, UUID entry, String reason, Member by, Instant at) {
    public Proposal {
        requireNonNull(kind, "kind");
        requireNonNull(entry, "entry");
        requireNonNull(reason, "reason");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
