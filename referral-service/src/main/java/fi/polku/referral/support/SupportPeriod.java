package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.referral.measures.Measure;
import fi.polku.referral.parties.Member;
import fi.polku.referral.support.Standing.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The long support of one client (S3-8), kept by one unit. Nothing that was written is lost: what takes the place of something
 * stands beside it.
 *
 * @param municipality code, as others may hear of it
 * @param keeper whose record it is
 * @param measurements all there have been
 * @param facts what others hear of it
 */
public record SupportPeriod(
        UUID client,
        @Nullable String municipality,
        Member keeper,
        Standing standing,
        Need need,
        Circle circle,
        Work work,
        List<Measurement> measurements,
        List<Fact> facts,
        Sought sought) {
    static final int MOST_FACTS = 3_000;
    static final long MOST_WORDS = 8_000_000;

    public SupportPeriod {
        requireNonNull(client, "client");
        requireNonNull(keeper, "keeper");
        requireNonNull(standing, "standing");
        requireNonNull(need, "need");
        requireNonNull(circle, "circle");
        requireNonNull(work, "work");
        measurements = List.copyOf(measurements);
        facts = List.copyOf(facts);
        requireNonNull(sought, "sought");
    }

    static SupportPeriod opened(
            UUID client, @Nullable String municipality, Member keeper, LocalDate from, Need need, Instant at) {
        var sought = new Sought(true, List.of(), List.of(), null, false, at);
        return new SupportPeriod(
                        client,
                        municipality,
                        keeper,
                        Standing.from(from),
                        need,
                        Circle.NOBODY,
                        Work.NONE,
                        List.of(),
                        List.of(),
                        sought)
                .telling("opened", keeper.unit(), null, at);
    }

    public boolean isOpen() {
        return standing.state() == State.OPEN;
    }

    /** Whether no more fits: a record on the topic and a document in the store have their limits. */
    boolean isFull() {
        return facts.size() > MOST_FACTS
                || work.words().mapToLong(words -> words.cipher().length()).sum() > MOST_WORDS;
    }

    /** Those in force: of what was written again, the latest. */
    public List<Measurement> measured() {
        int all = measurements.size();
        return IntStream.range(0, all)
                .filter(number -> measurements.subList(number + 1, all).stream()
                        .noneMatch(later -> later.takesThePlaceOf(measurements.get(number))))
                .mapToObj(measurements::get)
                .toList();
    }

    SupportPeriod with(Standing next) {
        return new SupportPeriod(client, municipality, keeper, next, need, circle, work, measurements, facts, sought);
    }

    SupportPeriod with(Need next) {
        return new SupportPeriod(
                client, municipality, keeper, standing, next, circle, work, measurements, facts, sought);
    }

    SupportPeriod with(Circle next) {
        return new SupportPeriod(client, municipality, keeper, standing, need, next, work, measurements, facts, sought);
    }

    SupportPeriod with(Measurement another) {
        List<Measurement> all =
                Stream.concat(measurements.stream(), Stream.of(another)).toList();
        return new SupportPeriod(client, municipality, keeper, standing, need, circle, work, all, facts, sought);
    }

    SupportPeriod working(UnaryOperator<Work> change) {
        return new SupportPeriod(
                client, municipality, keeper, standing, need, circle, change.apply(work), measurements, facts, sought);
    }

    /** The last of each change: what happened, and by what it is found from now on. */
    SupportPeriod telling(String fact, @Nullable UUID unit, @Nullable String code, Instant at) {
        List<Fact> all = Stream.concat(facts.stream(), Stream.of(new Fact(facts.size() + 1L, fact, at, unit, code)))
                .toList();
        return new SupportPeriod(
                client, municipality, keeper, standing, need, circle, work, measurements, all, soughtSince(at));
    }

    /** What those of these units wrote, and nothing of others: that stays theirs when a permission ends. */
    SupportPeriod writtenBy(List<UUID> units) {
        return new SupportPeriod(
                client,
                null,
                keeper,
                standing,
                need,
                circle.of(units),
                work.of(units),
                measurements.stream()
                        .filter(each -> units.contains(each.by().unit()))
                        .toList(),
                facts.stream()
                        .filter(fact -> fact.unit() != null && units.contains(fact.unit()))
                        .toList(),
                sought);
    }

    /** Found by nobody and waiting for nobody: its client has been erased. */
    SupportPeriod hidden() {
        var nowhere = new Sought(false, List.of(), List.of(), null, false, sought.lastSignAt());
        return new SupportPeriod(client, null, keeper, standing, need, circle, work, measurements, facts, nowhere);
    }

    private Sought soughtSince(Instant at) {
        List<Responsible> present = circle.present();
        List<UUID> answering = present.isEmpty()
                ? List.of(keeper.membership())
                : present.stream().map(each -> each.member().membership()).toList();
        boolean missing = !isOpen()
                && measurements.stream()
                        .noneMatch(each -> each.measure().equals(Measure.WORK_ABILITY_SCORE.code())
                                && each.moment().equals(Measurement.END));
        List<UUID> units = Stream.concat(
                        Stream.of(keeper.unit()),
                        circle.responsibles().stream().map(each -> each.member().unit()))
                .distinct()
                .toList();
        return new Sought(isOpen() || missing, answering, units, isOpen() ? work.nextReminder() : null, missing, at);
    }
}
