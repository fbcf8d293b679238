package fi.polku.local.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Settings that a test or a benchmark puts on top of what the services get anyway, from the file that
 * {@code POLKU_UP_SETTINGS} names: lines {@code <part>.<ENV_NAME>=value}.
 *
 * <p>A part is a service, one of its replicas ({@code referral-2}), or {@code all}; the more exact one wins.
 */
public record PartSettings(Map<String, Map<String, String>> byPart) {

    static final String SETTING = "POLKU_UP_SETTINGS";

    private static final String ALL = "all";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public PartSettings {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        byPart.forEach((part, settings) -> copy.put(part, Map.copyOf(settings)));
        byPart = Map.copyOf(copy);
    }

    static PartSettings none() {
        return new PartSettings(Map.of());
    }

    static PartSettings in(Path file, Ports ports) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(SETTING + " cannot be read: " + file, e);
        }
        Map<String, Map<String, String>> byPart = new TreeMap<>();
        for (String line : lines.stringPropertyNames()) {
            int dot = line.indexOf('.');
            String part = line.substring(0, Math.max(dot, 0));
            String name = line.substring(dot + 1);
            if (!part.equals(ALL) && !ports.parts().contains(part)) {
                throw new CannotStart("%s: %s begins with none of %s, %s"
                        .formatted(SETTING, line, ALL, String.join(", ", ports.parts())));
            }
            if (!NAME.matcher(name).matches()) {
                throw new CannotStart("%s: %s does not end with the name of a variable".formatted(SETTING, line));
            }
            byPart.computeIfAbsent(part, _ -> new TreeMap<>()).put(name, lines.getProperty(line));
        }
        return new PartSettings(byPart);
    }

    /** What one replica of a service gets. */
    public Map<String, String> of(String service, String replica) {
        Map<String, String> settings = new TreeMap<>(byPart.getOrDefault(ALL, Map.of()));
        settings.putAll(byPart.getOrDefault(service, Map.of()));
        settings.putAll(byPart.getOrDefault(replica, Map.of()));
        return settings;
    }
}
