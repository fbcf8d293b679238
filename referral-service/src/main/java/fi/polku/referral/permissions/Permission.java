package fi.polku.referral.permissions;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One permission of a client [lupa], or the section of law that stands in its place.
 *
 * @param terms what it says
 * @param grantedBy the unit that wrote it down
 * @param sinceVersion version of the client's document that first held it: the ETag a repeated granting answers
 * @param bodyMac tells a repeated granting from another under the same key
 * @param withdrawnAt from when on every further disclosure stops
 */
public record Permission(
        UUID id,
        Terms terms,
        UUID grantedBy,
        Instant grantedAt,
        long sinceVersion,
        String bodyMac,
        @Nullable Instant withdrawnAt) {
    public Permission {
        requireNonNull(id, "id");
        requireNonNull(terms, "terms");
        requireNonNull(grantedBy, "grantedBy");
        requireNonNull(grantedAt, "grantedAt");
        requireNonNull(bodyMac, "bodyMac");
    }

    /** Whether it lets any of these parties, names of one and the same receiver, see this kind of data on this day. */
    public boolean covers(Collection<UUID> receiver, String dataKind, LocalDate day) {
        return withdrawnAt == null
                && terms.inForce(day)
                && terms.dataKinds().contains(dataKind)
                && !Collections.disjoint(terms.parties(), receiver);
    }

    Permission withdrawn(Instant at) {
        return new Permission(id, terms, grantedBy, grantedAt, sinceVersion, bodyMac, at);
    }

    /**
     * What a permission says.
     *
     * @param ground {@code permission}, or the code of a section of law
     * @param parties organisations, units, networks and services that it covers
     * @param howGiven spoken or signed; absent where the ground is law
     * @param givenBy the client, a guardian [huoltaja] or a legal guardian [edunvalvoja]; absent where the ground is law
     */
    public record Terms(
            String ground,
            List<UUID> parties,
            List<String> dataKinds,
            String purpose,
            @Nullable String howGiven,
            @Nullable String givenBy,
            LocalDate from,
            @Nullable LocalDate to) {
        public Terms {
            requireNonNull(ground, "ground");
            parties = List.copyOf(parties);
            dataKinds = List.copyOf(dataKinds);
            requireNonNull(purpose, "purpose");
            requireNonNull(from, "from");
        }

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
