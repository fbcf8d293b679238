package fi.polku.directory.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads one of what a command is about, or a list of them; an unknown or a missing field is an error of the operator's. */
final class OperatorsFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private OperatorsFile() {}

    static List<RegionToOpen> regions(Path file) {
        return read(file, RegionToOpen[].class, "regions");
    }

    static List<AdminToAdd> admins(Path file) {
        return read(file, AdminToAdd[].class, "admins");
    }

    private static <T> List<T> read(Path file, Class<T[]> type, String what) {
        try {
            return Arrays.asList(JSON.readValue(Files.readString(file), type));
        } catch (IOException e) {
            throw new OpeningRefused("The file " + file + " cannot be read");
        } catch (JacksonException e) {
            throw new OpeningRefused("The file " + file + " is not a list of " + what + ": " + e.getOriginalMessage());
        }
    }
}
