package fi.polku.acceptance;

import java.util.Locale;
import java.util.Map;

/** Paths and bodies of operations, filled with what is really there. */
final class Filled {
    private Filled() {}

    /** The path to a thing of a matter. */
    static String path(Operation operation, AccessRule rule, Matter matter) {
        return operation.path(operation.pathParameters().stream()
                .map(parameter -> matter.id(nameOf(rule, parameter)))
                .toList());
    }

    /** The path to an entry of a region's directory. */
    static String path(Operation operation, Region region) {
        return operation.template().replace("{id}", entry(operation, region));
    }

    /** Where the version stands of what a command names. */
    static String entity(String path) {
        return path.replaceAll(
                        "/(end|substitutes|publish|discard-draft|assure|draft|file"
                                + "|submit|recall|approve|return|review|withdraw|disseminations|feedback|knowledge|answer"
                                + "|replies|remove-reply|remove|close|agree|decline|cancel|complete|note)$",
                        "")
                .replace("/entries/", "/services/");
    }

    /** The first id of a path is of the thing that the rule names. */
    static String nameOf(AccessRule rule, String parameter) {
        return parameter.equals("id") ? rule.kind().name().toLowerCase(Locale.ROOT) : parameter;
    }

    /** A body that names what belongs to a matter. */
    static String body(AccessRule rule, Matter matter) {
        String body =
                rule.body().replace("$identityCode", matter.identityCode()).replace("$party", matter.id("network"));
        for (Map.Entry<String, String> id : matter.ids().entrySet()) {
            body = body.replace("$" + id.getKey() + '"', id.getValue() + '"');
        }
        return body;
    }

    /** A body that names a region's own entries. */
    static String body(AccessRule rule, Region region, String issuer) {
        return rule.body()
                .replace("$organisation", region.organisation())
                .replace("$unit", region.unit("sosiaalityo"))
                .replace("$issuer", issuer);
    }

    private static String entry(Operation operation, Region region) {
        return switch (operation.template().split("/", -1)[3]) {
            case "regions" -> region.id();
            case "organisations" -> region.organisation();
            case "units" -> region.unit("sosiaalityo");
            case "services" -> region.service();
            case "locations",
                    "templates",
                    "professionals",
                    "cards",
                    "card-feedback",
                    "paths",
                    "notices",
                    "accessibility-feedback",
                    "shadowings" -> region.entry(operation.template().split("/", -1)[3]);
            case "entries" -> region.service();
            case "exchange" -> region.entry("imports");
            case "form-definitions" -> "mapping-1";
            case "networks" -> region.network();
            case "memberships" -> region.membership("kp-omatyontekija");
            default -> "none";
        };
    }
}
