package fi.polku.directory.exchange.ptv;

import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The service channels of a file, which services name by their ids: places to go to, and ways to get in touch. */
final class PtvChannels {

    private final Set<String> locations = new HashSet<>();
    private final Map<String, ObjectNode> ways = new HashMap<>();

    void add(ObjectNode channel) {
        var id = channel.path("id").asString("");
        if (isLocation(channel)) {
            locations.add(id);
            return;
        }
        var way = way(channel);
        if (way != null) {
            ways.put(id, way);
        }
    }

    static boolean isLocation(ObjectNode channel) {
        return channel.path("serviceChannelType").asString("").equals("ServiceLocation");
    }

    /** A file without channels says nothing of them. */
    void say(FieldsTold told, ObjectNode service, Identities identities) {
        if (locations.isEmpty() && ways.isEmpty()) {
            return;
        }
        var named = service.path("serviceChannels")
                .valueStream()
                .map(each -> each.at("/serviceChannel/id").asString(""))
                .distinct()
                .toList();
        told.say(
                "/locations",
                named.stream()
                        .filter(locations::contains)
                        .map(id -> identities.of(Kind.LOCATION, id))
                        .toList());
        var reached = named.stream().map(ways::get).filter(Objects::nonNull).toList();
        told.say("/description/channels", reached);
    }

    private static @Nullable ObjectNode way(ObjectNode channel) {
        return switch (channel.path("serviceChannelType").asString("")) {
            case "Phone" -> way("phone", PtvContacts.phone(channel.path("phoneNumbers")));
            case "EChannel" -> way("e-form", url(channel));
            case "WebPage" -> way("web", url(channel));
            case "PrintableForm" -> way("form", form(channel));
            default -> null;
        };
    }

    private static @Nullable ObjectNode way(String kind, @Nullable String value) {
        return value == null
                ? null
                : JsonNodeFactory.instance.objectNode().put("kind", kind).put("value", value);
    }

    /** The form itself, or else a page about it. */
    private static @Nullable String form(JsonNode channel) {
        var itself = Localised.first(channel.path("channelUrls"), null);
        return itself == null ? url(channel) : itself;
    }

    private static @Nullable String url(JsonNode channel) {
        return channel.path("webPages")
                .valueStream()
                .map(page -> page.path("url").asString(""))
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
