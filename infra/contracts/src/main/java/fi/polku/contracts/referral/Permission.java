package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One permission of a client, or the section of law that stands in its place.
 *
 * @param ground {@code permission}, or the code of a section of law
 * @param parties organisations, units and networks that it covers
 * @param dataKinds kinds of data it covers: {@code client}, {@code health}, {@code employment}, {@code benefits},
 *     {@code social}
 * @param purpose code of the purpose
 * @param from first day
 * @param to last day, absent while no end is known
 * @param withdrawnAt from when on every further disclosure stops
 */
public record Permission(
        UUID id,
        String ground,
        List<UUID> parties,
        List<String> dataKinds,
        String purpose,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant withdrawnAt) {
    public Permission {
        requireNonNull(id, "id");
        requireNonNull(ground, "ground");
        parties = List.copyOf(parties);
        dataKinds = List.copyOf(dataKinds);
        requireNonNull(purpose, "purpose");
        requireNonNull(from, "from");
    }

    /** Whether it lets {@code party} see data of this kind on {@code day}. */
    public boolean covers(UUID party, String dataKind, LocalDate day) {
        return withdrawnAt == null
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && parties.contains(party)
                && dataKinds.contains(dataKind);
    }
}
