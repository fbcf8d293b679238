package fi.polku.referral.clients.mongo;

import fi.polku.referral.permissions.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One permission inside its client's document. */
record PermissionDocument(
        UUID id,
        String ground,
        List<UUID> parties,
        List<String> dataKinds,
        String purpose,
        @Nullable String howGiven,
        @Nullable String givenBy,
        LocalDate from,
        @Nullable LocalDate to,
        UUID grantedBy,
        Instant grantedAt,
        long sinceVersion,
        String bodyMac,
        @Nullable Instant withdrawnAt) {
    static PermissionDocument of(Permission permission) {
        Permission.Terms terms = permission.terms();
        return new PermissionDocument(
                permission.id(),
                terms.ground(),
                terms.parties(),
                terms.dataKinds(),
                terms.purpose(),
                terms.howGiven(),
                terms.givenBy(),
                terms.from(),
                terms.to(),
                permission.grantedBy(),
                permission.grantedAt(),
                permission.sinceVersion(),
                permission.bodyMac(),
                permission.withdrawnAt());
    }

    Permission toPermission() {
        var terms = new Permission.Terms(ground, parties, dataKinds, purpose, howGiven, givenBy, from, to);
        return new Permission(id, terms, grantedBy, grantedAt, sinceVersion, bodyMac, withdrawnAt);
    }

    fi.polku.contracts.referral.Permission published() {
        return new fi.polku.contracts.referral.Permission(
                id, ground, parties, dataKinds, purpose, from, to, withdrawnAt);
    }
}
