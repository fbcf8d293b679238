package fi.polku.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills the directory: each region's organisations, units, people, services and its network. */
final class DemoRegions {
    private static final String SINCE = "2025-01-01";

    private final DemoVisitors visitors;
    private final String issuer;

    DemoRegions(DemoVisitors visitors, String issuer) {
        this.visitors = visitors;
        this.issuer = issuer;
    }

    /** Returns the id of the region's network. */
    String fill(JsonNode region) {
        String code = region.path("region").asString("");
        Visitor admin = visitors.of(region.path("prefix").asString("") + "-admin");
        Visitor editor = visitors.of(region.path("prefix").asString("") + "-hakemisto");
        JsonNode own = admin.await(
                        "/api/directory/me", me -> !me.body().path("items").isEmpty())
                .body()
                .path("items")
                .path(0);
        Map<String, String> organisations =
                new HashMap<>(Map.of("county", own.path("organisation").asString("")));
        region.path("organisations")
                .forEach(each -> organisations.put(
                        key(each),
                        admin.create("/api/directory/organisations", name(code, each), copy(each))
                                .id()));
        Map<String, String> units =
                new HashMap<>(Map.of("hallinto", own.path("unit").asString("")));
        region.path("units").forEach(each -> {
            ObjectNode unit = copy(each)
                    .put(
                            "organisation",
                            organisations.get(each.path("organisation").asString("")));
            units.put(
                    key(each),
                    admin.create("/api/directory/units", "unit-" + name(code, each), unit)
                            .id());
        });
        region.path("locations").forEach(each -> {
            ObjectNode location = copy(each)
                    .put(
                            "organisation",
                            organisations.get(each.path("organisation").asString("")));
            admin.create("/api/directory/locations", "location-" + name(code, each), location);
        });
        Map<String, String> memberships = new HashMap<>();
        users(code).forEach(user -> memberships.put(user.subject(), membership(admin, units, user)));
        region.path("services").forEach(each -> {
            ObjectNode service = copy(each)
                    .put(
                            "organisation",
                            organisations.get(each.path("organisation").asString("")))
                    .put("unit", units.get(each.path("unit").asString("")));
            editor.create("/api/directory/services", "service-" + name(code, each), service);
        });
        return network(admin, code, region.path("network"), organisations, units, memberships);
    }

    private String network(
            Visitor admin,
            String code,
            JsonNode network,
            Map<String, String> organisations,
            Map<String, String> units,
            Map<String, String> memberships) {
        ObjectNode body = copy(network)
                .put("organisation", organisations.get("county"))
                .put(
                        "coordinatingUnit",
                        units.get(network.path("coordinatingUnit").asString("")));
        var seats = body.putArray("seats");
        users(code).stream()
                .filter(user -> Seats.ROLES.contains(user.role()))
                .forEach(user -> seats.addObject()
                        .put("role", user.role())
                        .put("unit", units.get(user.unit()))
                        .put("membership", memberships.get(user.subject())));
        return admin.create("/api/directory/networks", "network-" + name(code, network), body)
                .id();
    }

    private String membership(Visitor admin, Map<String, String> units, DemoUser user) {
        ObjectNode body = Visitor.json()
                .put("issuer", issuer)
                .put("subject", user.subject())
                .put("displayName", user.displayName())
                .put("unit", units.get(user.unit()))
                .put("role", user.role())
                .put("validFrom", SINCE);
        var duties = body.putArray("duties");
        user.duties().forEach(duties::add);
        return admin.create("/api/directory/memberships", "membership-" + user.subject(), body)
                .id();
    }

    /** All but the admin, whom the operator's command has made. */
    private static List<DemoUser> users(String region) {
        return DemoUsers.all().stream()
                .filter(user -> user.region().equals(region))
                .filter(user -> !user.duties().contains("region-admin"))
                .toList();
    }

    private static ObjectNode copy(JsonNode entry) {
        ObjectNode copy = ((ObjectNode) entry).deepCopy();
        copy.remove("key");
        return copy;
    }

    private static String key(JsonNode entry) {
        return entry.path("key").asString("");
    }

    private static String name(String region, JsonNode entry) {
        return region + "-" + key(entry);
    }
}
