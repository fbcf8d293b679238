package fi.polku.referral.clients.web;

import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.permissions.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PermissionView(
        UUID id,
        UUID client,
        long version,
        String ground,
        List<UUID> parties,
        List<String> dataKinds,
        String purpose,
        @Nullable String howGiven,
        @Nullable String givenBy,
        LocalDate from,
        @Nullable LocalDate to,
        Instant grantedAt,
        UUID grantedBy,
        @Nullable Instant withdrawnAt,
        List<String> availableActions) {
    static List<PermissionView> all(KnownClient known) {
        return known.client().permissions().all().stream()
                .map(permission -> of(permission, known.id().value(), known.version()))
                .toList();
    }

    static PermissionView of(Permission permission, UUID client, long version) {
        Permission.Terms terms = permission.terms();
        return new PermissionView(
                permission.id(),
                client,
                version,
                terms.ground(),
                terms.parties(),
                terms.dataKinds(),
                terms.purpose(),
                terms.howGiven(),
                terms.givenBy(),
                terms.from(),
                terms.to(),
                permission.grantedAt(),
                permission.grantedBy(),
                permission.withdrawnAt(),
                permission.withdrawnAt() == null ? List.of("withdraw") : List.of());
    }
}
