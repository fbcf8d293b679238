package fi.polku.directory.reach;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far a card has come, in numbers.
 *
 * @param times how often it was told of
 * @param reach how many were there, where somebody counted
 * @param openQuestions how many wait for an answer
 * @param editions what was said of each edition, the newest first
 */
public record Totals(int times, long reach, int openQuestions, List<OfEdition> editions) {

    public Totals {
        editions = List.copyOf(editions);
    }

    static Totals of(List<Dissemination> told, List<Feedback> said) {
        var byEdition = new TreeMap<Integer, Map<Verdict, Integer>>(Comparator.reverseOrder());
        said.forEach(one -> byEdition
                .computeIfAbsent(one.edition(), _ -> new EnumMap<>(Verdict.class))
                .merge(one.verdict(), 1, Integer::sum));
        return new Totals(
                told.size(),
                told.stream()
                        .map(Dissemination::reach)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum(),
                (int) said.stream().filter(Feedback::open).count(),
                byEdition.entrySet().stream()
                        .map(edition -> OfEdition.of(edition.getKey(), edition.getValue()))
                        .toList());
    }

    /** How often each verdict was given of an edition. */
    public record OfEdition(int edition, int helped, int didNotHelp, int stillUnknown) {

        static OfEdition of(int edition, Map<Verdict, Integer> counts) {
            return new OfEdition(
                    edition,
                    counts.getOrDefault(Verdict.HELPED, 0),
                    counts.getOrDefault(Verdict.DID_NOT_HELP, 0),
                    counts.getOrDefault(Verdict.STILL_UNKNOWN, 0));
        }
    }
}
