package fi.polku.referral.permissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All that one client has permitted and withdrawn. */
public record Permissions(List<Permission> all) {
    public static final Permissions NONE = new Permissions(List.of());

    public Permissions {
        all = List.copyOf(all);
    }

    public Permissions with(Permission granted) {
        return new Permissions(Stream.concat(all.stream(), Stream.of(granted)).toList());
    }

    public Optional<Permission> find(UUID id) {
        return all.stream().filter(permission -> permission.id().equals(id)).findFirst();
    }

    /** The same with this one withdrawn; one withdrawn before keeps its time. */
    public Permissions withdrawn(UUID id, Instant at) {
        return new Permissions(all.stream()
                .map(each -> each.id().equals(id) && each.withdrawnAt() == null ? each.withdrawn(at) : each)
                .toList());
    }

    /** What lets the receiver, known by these names, see this kind of data on this day. */
    public Optional<Permission> covering(Collection<UUID> receiver, String dataKind, LocalDate day) {
        return all.stream()
                .filter(permission -> permission.covers(receiver, dataKind, day))
                .findFirst();
    }

    /** Whether something that once named this receiver for this kind of data has been withdrawn. */
    public boolean withdrewFrom(Collection<UUID> receiver, String dataKind) {
        return all.stream()
                .anyMatch(each -> each.withdrawnAt() != null
                        && each.terms().dataKinds().contains(dataKind)
                        && !Collections.disjoint(each.terms().parties(), receiver));
    }
}
