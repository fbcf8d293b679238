package fi.polku.directory.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a card has done to what people know, counted by group. */
public final class Knowledge {

    /** Below it a mean would tell what one colleague said. */
    static final int FEWEST = 5;

    private Knowledge() {}

    /** Authors and readers, each of the own and of other service areas (S2-14). */
    public static List<Group> of(List<KnowledgeAnswer> all) {
        var answers = asTheyBecame(all);
        var groups = new ArrayList<Group>();
        for (var author : List.of(true, false)) {
            for (var own : List.of(true, false)) {
                groups.add(group(
                        author,
                        own,
                        answers.stream()
                                .filter(answer -> answer.author() == author && answer.ownArea() == own)
                                .toList()));
            }
        }
        return groups;
    }

    /** Who began to write the card, or moved, after the first question counts both times as what they were at the second. */
    private static List<KnowledgeAnswer> asTheyBecame(List<KnowledgeAnswer> all) {
        return all.stream().collect(Collectors.groupingBy(KnowledgeAnswer::by)).values().stream()
                .flatMap(ofOne -> {
                    var last = ofOne.stream()
                            .max(Comparator.comparing(KnowledgeAnswer::moment))
                            .orElseThrow();
                    return ofOne.stream().map(answer -> answer.by(last));
                })
                .toList();
    }

    private static Group group(boolean author, boolean own, List<KnowledgeAnswer> answers) {
        var changes = answers.stream().collect(Collectors.groupingBy(KnowledgeAnswer::by)).values().stream()
                .flatMapToInt(ofOne -> change(ofOne).stream());
        return new Group(
                author,
                own,
                figure(scores(answers, answer -> answer.moment() == Moment.BEFORE)),
                figure(scores(answers, answer -> answer.moment() == Moment.AFTER)),
                figure(changes));
    }

    /** Of one person; nothing where they were asked once only. */
    private static OptionalInt change(List<KnowledgeAnswer> ofOne) {
        var before = scores(ofOne, answer -> answer.moment() == Moment.BEFORE).findFirst();
        var after = scores(ofOne, answer -> answer.moment() == Moment.AFTER).findFirst();
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }

    private static IntStream scores(List<KnowledgeAnswer> answers, Predicate<KnowledgeAnswer> which) {
        return answers.stream().filter(which).mapToInt(KnowledgeAnswer::score);
    }

    private static Figure figure(IntStream values) {
        var all = values.toArray();
        var mean =
                all.length < FEWEST ? OptionalDouble.empty() : IntStream.of(all).average();
        return new Figure(all.length, mean.isPresent() ? mean.getAsDouble() : null);
    }

    /**
     * Those of one group.
     *
     * @param change of those who answered both times
     */
    public record Group(boolean author, boolean ownArea, Figure before, Figure after, Figure change) {}

    /**
     * How many, and their mean.
     *
     * @param mean withheld where they are fewer than five
     */
    public record Figure(int count, @Nullable Double mean) {}
}
