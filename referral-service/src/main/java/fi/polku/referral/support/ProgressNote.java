package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;

/** A small step of progress in the client's own words (S3-4). */
public record ProgressNote(int number, LocalDate on, Sealed words, Member by, Instant at) {
    public ProgressNote {
        requireNonNull(on, "on");
        requireNonNull(words, "words");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    public static String place(int number) {
        return "progress." + number;
    }
}
