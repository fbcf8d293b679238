package fi.polku.consultation.permissions;

import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.Permission;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.messaging.CopyAge;
import fi.polku.platform.web.Today;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Permissions as their topic has told them to us; trusted only as long as the topic is heard. */
final class CopiedPermissions implements Permissions {
    private final Copy<PermissionsState> copies;
    private final CopyAge age;
    private final Duration limit;
    private final Today today;

    CopiedPermissions(Copies copies, CopyAge age, Duration limit, Today today) {
        this.copies = copies.of(PermissionsState.class);
        this.age = age;
        this.limit = limit;
        this.today = today;
    }

    @Override
    public Optional<String> groundFor(UUID client, Collection<UUID> parties, String dataKind) {
        age.require(Topics.PERMISSION, limit);
        LocalDate day = today.day();
        return copies.find(client)
                .map(Copied::state)
                .filter(state -> !state.erased())
                .flatMap(state -> state.permissions().stream()
                        .filter(permission ->
                                parties.stream().anyMatch(party -> permission.covers(party, dataKind, day)))
                        .map(Permission::ground)
                        .findFirst());
    }
}
