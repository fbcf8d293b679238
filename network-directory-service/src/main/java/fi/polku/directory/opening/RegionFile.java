package fi.polku.directory.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads one region or a list of them; an unknown or a missing field is an error of the operator's. */
final class RegionFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private RegionFile() {}

    static List<RegionToOpen> read(Path file) {
        try {
            return List.of(JSON.readValue(Files.readString(file), RegionToOpen[].class));
        } catch (IOException e) {
            throw new OpeningRefused("The file " + file + " cannot be read");
        } catch (JacksonException e) {
            throw new OpeningRefused("The file " + file + " is not a list of regions: " + e.getOriginalMessage());
        }
    }
}
