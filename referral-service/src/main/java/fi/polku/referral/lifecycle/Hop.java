package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;

/** A target that passed it on [siirto] (Administrative Procedure Act 434/2003 s. 21): the chain stays readable. */
public record Hop(Target from, Member by, Instant at, String reason) {
    public Hop {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(reason, "reason");
    }
}
