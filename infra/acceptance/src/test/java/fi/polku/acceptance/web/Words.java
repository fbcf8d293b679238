package fi.polku.acceptance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the web client in one language, by its own keys: {@code referral:refer.next}. */
final class Words {
    private static final Path LOCALES = Path.of("../../gateway/web/src/locales");

    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();
    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    /** A text with names and values in its gaps: {@code of("referral:where.goOn", "name", "Työpaja")}. */
    String of(String key, String... gaps) {
        String[] parts = key.split(":", 2);
        String text = files.computeIfAbsent(parts[0], this::read)
                .at("/" + parts[1].replace('.', '/'))
                .asString("");
        if (text.isEmpty()) {
            throw new AssertionError("the web client has no text " + key);
        }
        for (int gap = 0; gap < gaps.length; gap += 2) {
            text = text.replace("{{" + gaps[gap] + "}}", gaps[gap + 1]);
        }
        return text;
    }

    /** A text of the directory or of a list of codes; Finnish is always there. */
    String of(JsonNode localized) {
        return localized.path(language.tag()).asString(localized.path("fi").asString(""));
    }

    private JsonNode read(String namespace) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(LOCALES.resolve(language.tag()).resolve(namespace + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
