package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What infra/up runs.
 *
 * @param referral the service of referrals itself, past the gateway
 * @param store what the store is, in words
 */
public record Stack(Path folder, URI gateway, URI issuer, URI referral, String mongodb, String kafka, String store) {

    /**
     * Reads where its parts are.
     *
     * @throws NotMeasurable where nothing runs there, or its figures would say nothing about MongoDB
     */
    public static Stack runningIn(Path folder) {
        Path file = folder.resolve("run/stack.properties");
        if (!Files.isReadable(file)) {
            throw new NotMeasurable("nothing runs in " + folder);
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String store = properties.getProperty("store", "");
        if (!store.contains("real MongoDB")) {
            throw new NotMeasurable("the store is " + store + ": goals are compared on a real MongoDB only");
        }
        return new Stack(
                folder,
                URI.create(properties.getProperty("gateway", "")),
                URI.create(properties.getProperty("issuer", "")),
                URI.create(properties.getProperty("referral", "")),
                properties.getProperty("mongodb", ""),
                properties.getProperty("kafka", ""),
                store);
    }

    public Processes processes() {
        return Processes.of(folder);
    }
}
