package fi.polku.benchmarks;

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
 * @param store what the store is, in words
 */
record Stack(URI gateway, URI issuer, String mongodb, String store) {

    /**
     * Reads where its parts are.
     *
     * @throws NotMeasurable where nothing runs there, or its figures would say nothing about MongoDB
     */
    static Stack runningIn(Path folder) {
        Path file = folder.resolve("run/stack.properties");
        if (!Files.isReadable(file)) {
            throw new NotMeasurable("nothing runs in " + folder + ": start infra/up first");
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
                URI.create(properties.getProperty("gateway", "")),
                URI.create(properties.getProperty("issuer", "")),
                properties.getProperty("mongodb", ""),
                store);
    }
}
