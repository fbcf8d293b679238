package fi.polku.referral.fhir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers to searches.
 *
 * @param base where the facade is
 * @param asked what was asked, as it was asked
 */
record Bundles(String base, UriComponentsBuilder asked) {
    /**
     * One page.
     *
     * @param total of all pages
     * @param next where the next one begins; absent on the last
     */
    ObjectNode of(List<ObjectNode> page, int total, @Nullable String next) {
        ObjectNode bundle = Fhir.object().put("resourceType", "Bundle").put("type", "searchset");
        bundle.put("total", total);
        link(bundle, "self", null);
        if (next != null) {
            link(bundle, "next", next);
        }
        for (ObjectNode resource : page) {
            ObjectNode entry = bundle.withArrayProperty("entry").addObject();
            entry.put(
                    "fullUrl",
                    base + "/" + resource.path("resourceType").asString("") + "/"
                            + resource.path("id").asString(""));
            entry.set("resource", resource);
            entry.putObject("search").put("mode", "match");
        }
        return bundle;
    }

    private void link(ObjectNode bundle, String relation, @Nullable String cursor) {
        var components = cursor == null
                ? asked.cloneBuilder().build()
                : asked.cloneBuilder().replaceQueryParam("cursor", cursor).build();
        String type = components.getPathSegments().getLast();
        bundle.withArrayProperty("link")
                .addObject()
                .put("relation", relation)
                .put("url", base + "/" + type + "?" + components.getQuery());
    }
}
