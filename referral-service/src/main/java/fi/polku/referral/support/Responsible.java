package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the client: a contact person [yhdyshenkilö, S0-7] or a case manager (S1-6), named and dated. One who has been
 * replaced stays, with the last day.
 *
 * @param kind code
 * @param by who named them
 */
public record Responsible(
        String kind,
        Member member,
        LocalDate from,
        @Nullable LocalDate to,
        Member by,
        Instant at) {
    public static final String CONTACT_PERSON = "contact-person";

    public Responsible {
        requireNonNull(kind, "kind");
        requireNonNull(member, "member");
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    boolean isPresent(String ofKind) {
        return to == null && kind.equals(ofKind);
    }

    /** Until the day before the next one begins, and at least for a day. */
    Responsible until(LocalDate next) {
        LocalDate last = next.minusDays(1);
        return new Responsible(kind, member, from, last.isBefore(from) ? from : last, by, at);
    }
}
