package fi.polku.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files beside the records. */
final class Resources {
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private static final Path ROOT = Path.of("src/main/resources");

    private Resources() {}

    static JsonNode schema(String type) {
        return JSON.readTree(ROOT.resolve("schemas/" + type + ".json").toFile());
    }

    static JsonNode asyncApi() {
        return YAMLMapper.shared().readTree(ROOT.resolve("asyncapi.yaml").toFile());
    }

    /** Every stored sample of a type, of this and of earlier releases. */
    static List<JsonNode> samples(String type) {
        try (var files = Files.list(ROOT.resolve("samples").resolve(type))) {
            return files.sorted().map(file -> JSON.readTree(file.toFile())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
