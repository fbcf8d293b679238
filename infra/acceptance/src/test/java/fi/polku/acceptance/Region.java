package fi.polku.acceptance;

import java.util.Map;

/**
 * What the directory holds of one region.
 *
 * @param units by short name
 * @param memberships by user
 */
record Region(
        String code,
        String id,
        String organisation,
        String network,
        String service,
        Map<String, String> units,
        Map<String, String> memberships) {
    Region {
        units = Map.copyOf(units);
        memberships = Map.copyOf(memberships);
    }

    /** The id of a membership; of a user who has one. */
    String membership(String user) {
        return memberships.getOrDefault(user, "");
    }

    String unit(String name) {
        return units.getOrDefault(name, "");
    }
}
