package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service or a person round the client in My team [Minun tiimini, S3-6], of the third sector too (S3-5).
 *
 * @param entry of the directory: a service, a unit, a membership; absent for those it does not know
 * @param name in words, of those that the directory does not know
 */
public record TeamMember(
        int number,
        @Nullable UUID entry,
        @Nullable Sealed name,
        LocalDate from,
        @Nullable LocalDate to,
        Member by) {
    public TeamMember {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
    }

    public static String place(int number) {
        return "team." + number;
    }

    TeamMember until(LocalDate last) {
        return new TeamMember(number, entry, name, from, last, by);
    }
}
