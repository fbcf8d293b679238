package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the client, in the way and at the place that suited them (S3-7), in one line.
 *
 * @param channel code
 */
public record ContactMade(
        int number, LocalDate on, String channel, @Nullable Sealed place, Sealed line, Member by, Instant at) {
    public ContactMade {
        requireNonNull(on, "on");
        requireNonNull(channel, "channel");
        requireNonNull(line, "line");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    Stream<Sealed> words() {
        return place == null ? Stream.of(line) : Stream.of(place, line);
    }

    public static String place(int number, String part) {
        return "contacts." + number + "." + part;
    }
}
