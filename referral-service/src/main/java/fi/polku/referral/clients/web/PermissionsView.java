package fi.polku.referral.clients.web;

import java.util.List;
import java.util.UUID;

/**
 * All permissions of one client.
 *
 * @param id the client's
 */
record PermissionsView(UUID id, long version, List<PermissionView> permissions) {}
