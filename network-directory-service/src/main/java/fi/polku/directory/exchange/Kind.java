package fi.polku.directory.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kinds of entries that files hold, in the order in which they come in: each may name those before it. */
public enum Kind {
    ORGANISATION("organisations"),
    UNIT("units"),
    LOCATION("locations"),
    SERVICE("services"),
    PROFESSIONAL("professionals"),
    NETWORK("networks");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** As paths and files name it. */
    public String code() {
        return code;
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Kind::code).toList();
    }

    /** Which fields name another entry, or several, and of what kind. */
    public Map<String, Kind> references() {
        return switch (this) {
            case ORGANISATION -> Map.of("/successor", ORGANISATION);
            case UNIT -> Map.of("/organisation", ORGANISATION, "/successor", UNIT);
            case LOCATION -> Map.of("/organisation", ORGANISATION, "/successor", LOCATION);
            case SERVICE ->
                Map.of(
                        "/organisation", ORGANISATION,
                        "/unit", UNIT,
                        "/locations", LOCATION,
                        "/successor", SERVICE);
            case PROFESSIONAL -> Map.of("/organisation", ORGANISATION, "/unit", UNIT, "/successor", PROFESSIONAL);
            case NETWORK -> Map.of("/organisation", ORGANISATION, "/coordinatingUnit", UNIT, "/successor", NETWORK);
        };
    }
}
