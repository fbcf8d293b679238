package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it was written at one time: need, goals set together with the client, content (S0-9, S3-8). A working copy: the
 * statutory plan stays in its own system.
 */
public record Plan(
        int number,
        Sealed need,
        List<Sealed> goals,
        Sealed content,
        @Nullable Statutory statutory,
        Member by,
        Instant at) {
    public Plan {
        requireNonNull(need, "need");
        goals = List.copyOf(goals);
        requireNonNull(content, "content");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    public static String place(int number, String part) {
        return "plan." + number + "." + part;
    }

    Stream<Sealed> words() {
        Stream<Sealed> reference = statutory == null ? Stream.empty() : Stream.of(statutory.reference());
        return Stream.concat(Stream.concat(Stream.of(need, content), goals.stream()), reference);
    }

    /**
     * Where the plan stands that the law asks for.
     *
     * @param kind code
     * @param reference how it is found there
     */
    public record Statutory(String kind, Sealed reference, LocalDate madeOn) {
        public Statutory {
            requireNonNull(kind, "kind");
            requireNonNull(reference, "reference");
            requireNonNull(madeOn, "madeOn");
        }
    }
}
