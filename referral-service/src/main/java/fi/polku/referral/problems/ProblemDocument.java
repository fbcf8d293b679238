package fi.polku.referral.problems;

import fi.polku.contracts.Fact;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem point as it is stored. Its words tell of the path and of no client: whoever repairs it need not know one.
 *
 * @param by who marked it
 * @param kind code
 * @param text ciphertext, under a key of the problem's own
 * @param responsible unit that answers for the repair
 * @param supportPeriod in which it was met; shown to the unit that marked it alone
 * @param dueOn by when it is to be repaired
 * @param repair what was done, ciphertext
 */
record ProblemDocument(
        Member by,
        Instant markedAt,
        String kind,
        String text,
        UUID responsible,
        @Nullable UUID supportPeriod,
        @Nullable LocalDate dueOn,
        @Nullable String repair,
        @Nullable Member repairedBy,
        @Nullable Instant repairedAt,
        List<Fact> facts) {
    static final String MARKED = "problem-marked";
    static final String REPAIRED = "problem-repaired";

    ProblemDocument {
        facts = List.copyOf(facts);
    }

    static ProblemDocument marked(
            Member by,
            Instant at,
            String kind,
            String text,
            UUID responsible,
            @Nullable UUID supportPeriod,
            @Nullable LocalDate dueOn) {
        var marked = new Fact(1, MARKED, at, by.unit(), kind);
        return new ProblemDocument(
                by, at, kind, text, responsible, supportPeriod, dueOn, null, null, null, List.of(marked));
    }

    boolean isOpen() {
        return repair == null;
    }

    ProblemDocument repaired(Member who, Instant at, String words) {
        var repaired = new Fact(facts.size() + 1L, REPAIRED, at, who.unit(), kind);
        return new ProblemDocument(
                by,
                markedAt,
                kind,
                text,
                responsible,
                supportPeriod,
                dueOn,
                words,
                who,
                at,
                Stream.concat(facts.stream(), Stream.of(repaired)).toList());
    }
}
