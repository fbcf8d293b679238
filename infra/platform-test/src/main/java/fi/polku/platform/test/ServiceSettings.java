package fi.polku.platform.test;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.KeyFolder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * All the settings a service reads, for one run in a test: a database of its own, the shared broker, an issuer and keys.
 *
 * <p>Two applications that run at once in one JVM, also two that Spring's test support keeps in its cache, read the
 * same topics in the same groups. Let them share one instance, as replicas do, or give each a broker of its own.
 */
public final class ServiceSettings {

    private final TestTokens tokens;
    private final Map<String, String> settings;

    private ServiceSettings(TestTokens tokens, Map<String, String> settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** With the shared broker, a fresh database, a new issuer and new keys for all regions. */
    public static ServiceSettings fresh() {
        TestTokens tokens = TestTokens.start();
        Path keys = Folders.temporary("keys");
        KeyFolder.complete(keys, KeyFolder.finnishRegions());
        AtExit.add(tokens::close);
        AtExit.add(() -> Folders.delete(keys));
        return new ServiceSettings(tokens, settings(tokens, keys));
    }

    /** The same settings but for this one. */
    public ServiceSettings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(name, value);
        return new ServiceSettings(tokens, changed);
    }

    public ServiceSettings withKafka(String bootstrapServers) {
        return with("spring.kafka.bootstrap-servers", bootstrapServers);
    }

    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(settings);
    }

    /** As command line arguments, which outrank every other source of settings. */
    public String[] asArguments() {
        return settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }

    /** For a {@code @DynamicPropertySource}: {@code settings.register(registry::add)}. */
    public void register(BiConsumer<String, Supplier<Object>> registry) {
        settings.forEach((name, value) -> registry.accept(name, () -> value));
    }

    public String database() {
        return settings.getOrDefault("polku.mongo.database", "");
    }

    /** The issuer that the service trusts. */
    public TestTokens tokens() {
        return tokens;
    }

    private static Map<String, String> settings(TestTokens tokens, Path keys) {
        String database = TestStore.freshDatabase();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("management.server.port", "0");
        settings.put("spring.mongodb.uri", TestStore.uri());
        settings.put("polku.mongo.database", database);
        settings.put("polku.mongo.key-database", database + "_keys");
        settings.put("spring.kafka.bootstrap-servers", TestBroker.bootstrapServers());
        settings.put("polku.messaging.partitions", "3");
        settings.put("polku.messaging.replication-factor", "1");
        settings.put("polku.security.issuers", tokens.issuer());
        settings.put("polku.security.audience", "polku");
        settings.put("polku.keys.directory", keys.toString());
        return settings;
    }
}
