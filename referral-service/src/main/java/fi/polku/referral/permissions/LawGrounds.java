package fi.polku.referral.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of law that may override a missing permission, as data: {@code grounds.csv} has one line for each. */
public final class LawGrounds {
    private static final String FILE = "/grounds.csv";
    private static final int COLUMNS = 5;

    private final Map<String, LawGround> grounds;

    private LawGrounds(Stream<String> lines) {
        grounds = lines.skip(1)
                .map(LawGrounds::ground)
                .collect(Collectors.toUnmodifiableMap(LawGround::code, Function.identity()));
    }

    /** Reads those of this release. */
    public static LawGrounds read() {
        try (InputStream file = requireNonNull(LawGrounds.class.getResourceAsStream(FILE), FILE)) {
            return new LawGrounds(new String(file.readAllBytes(), UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section, where the region uses it. */
    public Optional<LawGround> of(String region, String code) {
        return Optional.ofNullable(grounds.get(code)).filter(ground -> ground.isUsedIn(region));
    }

    public Set<String> codes() {
        return grounds.keySet();
    }

    private static LawGround ground(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " has not " + COLUMNS + " cells: " + cells[0]);
        }
        return new LawGround(cells[0], codes(cells[1]), codes(cells[2]), codes(cells[3]), codes(cells[4]));
    }

    private static Set<String> codes(String cell) {
        return Set.of(cell.split(","));
    }
}
