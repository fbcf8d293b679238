package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every state carries: the order, all that has happened since, and what could not happen. */
public record Course(Order order, List<Fact> facts, List<Conflict> conflicts) {
    public Course {
        requireNonNull(order, "order");
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
    }

    public static Course of(Order order) {
        return new Course(order, List.of(), List.of());
    }

    Course with(Order newOrder) {
        return new Course(newOrder, facts, conflicts);
    }

    Course and(Fact.Name name, ReferralCommand done) {
        return and(name, done, null);
    }

    Course and(Fact.Name name, ReferralCommand done, @Nullable String code) {
        return and(name, done.at(), done.by(), code);
    }

    private Course and(Fact.Name name, Instant at, @Nullable Member by, @Nullable String code) {
        UUID unit = by == null ? null : by.unit();
        var fact = new Fact(facts.size() + 1L, name, at, unit, code);
        return new Course(order, Stream.concat(facts.stream(), Stream.of(fact)).toList(), conflicts);
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
        return new Course(
                order,
                told.facts,
                Stream.concat(conflicts.stream(), Stream.of(conflict)).toList());
    }
}
