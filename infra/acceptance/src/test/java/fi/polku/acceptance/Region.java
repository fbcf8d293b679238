package fi.polku.acceptance;

import java.util.Map;

/**
 * What the directory holds of one region.
 *
 * @param units by short name
 * @param memberships by user
 * @param entries of further kinds, by the name of their list
 */
record Region(
        String code,
        String id,
        String organisation,
        String network,
        String service,
        Map<String, String> units,
        Map<String, String> memberships,
        Map<String, String> entries) {
    Region {
        units = Map.copyOf(units);
        memberships = Map.copyOf(memberships);
        entries = Map.copyOf(entries);
    }

    /** The id of a membership; of a user who has one. */
    String membership(String user) {
        return memberships.getOrDefault(user, "");
    }

    /** The id of a location, a template, a professional, a card, what was said of it, or an import that waits for its file. */
    String entry(String list) {
        return entries.getOrDefault(list, "");
    }

    String unit(String name) {
        return units.getOrDefault(name, "");
    }
}
