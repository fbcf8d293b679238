package fi.polku.referral.clients.web;

import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.directory.Directory;
import java.util.List;
import java.util.UUID;

/**
 * All permissions of one client.
 *
 * @param id the client's
 * @param parties whom any of them names, each once
 */
record PermissionsView(UUID id, long version, List<PermissionView> permissions, List<NamedParty> parties) {
    static PermissionsView of(KnownClient known, Directory directory) {
        List<PermissionView> permissions = PermissionView.all(known);
        List<NamedParty> parties = permissions.stream()
                .flatMap(permission -> permission.parties().stream())
                .distinct()
                .map(party -> new NamedParty(party, directory.nameOf(party).orElse(null)))
                .toList();
        return new PermissionsView(known.id().value(), known.version(), permissions, parties);
    }
}
