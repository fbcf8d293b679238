package fi.polku.referral.anonymity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what would tell who somebody is: codes, addresses, numbers, days, and the names of the client it is about, also in their
 * Finnish inflections. What it cannot find is for the second reader.
 */
final class Anonymity {
    private static final List<Pattern> TELLING = Stream.of(
                    // An identity code, also one that has been written wrong.
                    "\\b\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]\\b",
                    "[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}",
                    "(?:\\+|\\b0)\\d[\\d ()-]{4,}\\d",
                    "\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:19|20)?\\d{2}\\b",
                    "\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();

    /** Finnish endings are hardly ever longer. */
    private static final int LONGEST_ENDING = 6;

    private Anonymity() {}

    /**
     * Whether the text tells who somebody is.
     *
     * @param names of the client, where it is known who that is
     */
    static boolean isBroken(String text, List<String> names) {
        return Stream.concat(TELLING.stream(), names.stream().flatMap(Anonymity::patterns))
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Stream<Pattern> patterns(String names) {
        return Stream.of(names.split("[\\s-]+", -1))
                .filter(name -> name.matches("\\p{L}{2,}"))
                .flatMap(name -> Stream.of(
                        pattern(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        // Many a name is the beginning of a common word, which has no capital.
                        pattern(inflected(name), 0)));
    }

    private static String inflected(String name) {
        String ending = "\\p{Ll}{0," + LONGEST_ENDING + "}";
        return name.endsWith("nen") ? name.substring(0, name.length() - 3) + "(?:nen|s)" + ending : name + ending;
    }

    private static Pattern pattern(String name, int flags) {
        return Pattern.compile("(?<!\\p{L})" + name + "(?!\\p{L})", flags);
    }
}
