package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that has happened to a referral, what could not happen, and what was said about it. */
public record Course(
        List<Fact> facts,
        List<Conflict> conflicts,
        List<Message> messages,
        List<Hop> hops,
        List<ReferralId> linked,
        List<Recorded> recorded,
        List<Problem> problems,
        List<Round> rounds) {
    public static final Course NONE =
            new Course(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Course {
        requireNonNull(facts, "facts");
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
        messages = List.copyOf(messages);
        hops = List.copyOf(hops);
        linked = List.copyOf(linked);
        recorded = List.copyOf(recorded);
        problems = List.copyOf(problems);
        rounds = List.copyOf(rounds);
    }

    Course and(Fact.Name name, Instant at, @Nullable Member by, @Nullable String code) {
        UUID unit = by == null ? null : by.unit();
        var fact = new Fact(facts.size() + 1L, name, at, unit, code);
        return new Course(more(facts, fact), conflicts, messages, hops, linked, recorded, problems, rounds);
    }

    Course and(Message message) {
        return new Course(facts, conflicts, more(messages, message), hops, linked, recorded, problems, rounds);
    }

    Course and(Hop hop) {
        return new Course(facts, conflicts, messages, more(hops, hop), linked, recorded, problems, rounds);
    }

    Course and(ReferralId other) {
        return linked.contains(other)
                ? this
                : new Course(facts, conflicts, messages, hops, more(linked, other), recorded, problems, rounds);
    }

    Course and(Recorded copy) {
        return new Course(facts, conflicts, messages, hops, linked, more(recorded, copy), problems, rounds);
    }

    /** With this conflict, told once however often it is met. */
    Course and(Conflict conflict) {
        boolean known = conflicts.stream()
                .anyMatch(each -> each.caseId().equals(conflict.caseId())
                        && each.caseStage() == conflict.caseStage()
                        && each.referralState() == conflict.referralState());
        if (known) {
            return this;
        }
        Course told = and(
                Fact.Name.CONFLICT, conflict.at(), null, conflict.caseStage().name());
        return new Course(told.facts, more(conflicts, conflict), messages, hops, linked, recorded, problems, rounds);
    }

    Course and(Problem problem) {
        return new Course(facts, conflicts, messages, hops, linked, recorded, more(problems, problem), rounds);
    }

    /**
     * With one of its problems repaired.
     *
     * @param number from 1
     */
    Course repaired(int number, Problem.Repair repair) {
        List<Problem> after = new ArrayList<>(problems);
        after.set(number - 1, problems.get(number - 1).with(repair));
        return new Course(facts, conflicts, messages, hops, linked, recorded, after, rounds);
    }

    Course and(Round ended) {
        return new Course(facts, conflicts, messages, hops, linked, recorded, problems, more(rounds, ended));
    }

    /** Whether the case says something that nobody has settled. */
    public boolean isInConflict() {
        return conflicts.stream().anyMatch(Conflict::isOpen);
    }

    Course settled(Conflict.Settling done) {
        List<Conflict> after =
                conflicts.stream().map(each -> each.settled(done)).toList();
        return new Course(facts, after, messages, hops, linked, recorded, problems, rounds);
    }

    Course withoutWords() {
        List<Conflict> bare = conflicts.stream().map(Conflict::withoutWords).toList();
        return new Course(facts, bare, List.of(), hops, linked, recorded, List.of(), List.of());
    }

    private static <T> List<T> more(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
