package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may use one operation at all, as {@code access-rules.txt} says it.
 *
 * @param existsFor parts in a matter; with a star only while a permission is in force
 * @param may parts in a matter, or duties
 * @param body with placeholders such as {@code $client}; empty where none is sent
 */
record AccessRule(String operation, Kind kind, Set<String> existsFor, Set<String> may, String body) {
    private static final int COLUMNS = 5;

    /** What an operation is about, as the file explains. */
    enum Kind {
        TOKEN,
        DIRECTORY,
        EDIT,
        DUTY,
        LIST,
        SEARCH,
        STREAM,
        CREATE,
        CLIENT,
        REFERRAL,
        DRAFT,
        FORM,
        CASE,
        MEETING,
        SUPPORT,
        STORY,
        PROBLEM;

        /** Whether the path names a thing that exists only for some. */
        boolean isThing() {
            return compareTo(CLIENT) >= 0;
        }
    }

    AccessRule {
        existsFor = Set.copyOf(existsFor);
        may = Set.copyOf(may);
    }

    /** All rules by operation. */
    static Map<String, AccessRule> all() {
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessRule::of)
                .collect(Collectors.toUnmodifiableMap(AccessRule::operation, Function.identity()));
    }

    boolean existsFor(String part, boolean permitted) {
        return existsFor.contains(part) || (permitted && existsFor.contains(part + "*"));
    }

    private static AccessRule of(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toList();
        assertThat(columns).as(line).hasSizeBetween(2, COLUMNS);
        return new AccessRule(
                columns.get(0),
                Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                words(columns, 2),
                words(columns, 3),
                columns.size() == COLUMNS ? columns.getLast() : "");
    }

    private static Set<String> words(List<String> columns, int column) {
        return columns.size() <= column || columns.get(column).isEmpty()
                ? Set.of()
                : Set.of(columns.get(column).split(" "));
    }

    private static Stream<String> lines() {
        try (InputStream file = Objects.requireNonNull(AccessRule.class.getResourceAsStream("/access-rules.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
