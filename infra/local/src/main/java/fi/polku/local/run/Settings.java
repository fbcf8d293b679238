package fi.polku.local.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher is told, from {@code POLKU_UP_*} variables alone: those of a real installation are never read.
 *
 * @param root the repository
 * @param folder where this stack's state is kept
 * @param mongodbUri a store to use in place of the embedded one
 * @param kafka a broker to use in place of the embedded one
 * @param issuer an issuer to use in place of the embedded one; its users are not the demo users
 * @param ownBrokerProcess whether the embedded broker gets a process of its own, so that it can be killed
 * @param jvm flags of the services' JVMs in place of the small ones
 * @param replicas how often each service but the gateway runs
 * @param parts settings that single parts get besides
 */
public record Settings(
        Path root,
        Path folder,
        Ports ports,
        @Nullable String mongodbUri,
        @Nullable String kafka,
        @Nullable String issuer,
        StoreChoice store,
        boolean demoRegions,
        boolean startCaches,
        WhenDead whenDead,
        boolean ownBrokerProcess,
        List<String> jvm,
        int replicas,
        PartSettings parts) {

    private static final List<String> SMALL = List.of(
            "-Xms32m",
            "-Xmx160m",
            // Else a third of the heap, which stays resident once it was filled with what is long dead.
            "-Xmn8m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=40m");

    private static final String REPLICAS = "POLKU_UP_REPLICAS";

    public Settings {
        jvm = List.copyOf(jvm);
    }

    /** Reads the variables of one environment. */
    public static Settings from(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("POLKU_UP_ROOT", ""))
                .toAbsolutePath()
                .normalize();
        int replicas = replicas(given(environment, REPLICAS));
        Ports ports = ports(given(environment, Ports.SETTING), replicas);
        String folder = given(environment, "POLKU_UP_FOLDER");
        String jvm = given(environment, "POLKU_UP_JVM");
        String parts = given(environment, PartSettings.SETTING);
        return new Settings(
                root,
                folder == null ? root.resolve(".polku") : root.resolve(folder).normalize(),
                ports,
                given(environment, "POLKU_UP_MONGODB_URI"),
                given(environment, "POLKU_UP_KAFKA"),
                given(environment, "POLKU_UP_ISSUER"),
                choice(StoreChoice.class, environment, "POLKU_UP_STORE", StoreChoice.BEST),
                !"none".equals(given(environment, "POLKU_UP_DEMO")),
                !"none".equals(given(environment, "POLKU_UP_START_CACHE")),
                choice(WhenDead.class, environment, "POLKU_UP_WHEN_DEAD", WhenDead.STOP),
                "own-jvm".equals(given(environment, "POLKU_UP_BROKER")),
                jvm == null ? SMALL : Arrays.asList(jvm.trim().split("\\s+")),
                replicas,
                parts == null ? PartSettings.none() : PartSettings.in(root.resolve(parts), ports));
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static int replicas(@Nullable String text) {
        return switch (text == null ? "1" : text) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new CannotStart(REPLICAS + " is 1 or 2, not " + text);
        };
    }

    private static Ports ports(@Nullable String first, int replicas) {
        Ports ports = first == null ? Ports.usual() : Ports.from(port(first));
        return replicas == 1 ? ports : ports.withSecondReplicas();
    }

    private static int port(String text) {
        try {
            int first = Integer.parseInt(text);
            if (first >= 1024 && first <= 65_500) {
                return first;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart(Ports.SETTING + " is not a number: " + text, e);
        }
        throw new CannotStart(Ports.SETTING + " must be between 1024 and 65500, it is " + text);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Map<String, String> environment, String name, E usual) {
        String value = given(environment, name);
        if (value == null) {
            return usual;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            throw new CannotStart(name + " is one of " + String.join(", ", known) + ", not " + value, e);
        }
    }
}
