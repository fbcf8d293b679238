package fi.polku.referral.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One going-through of a controller's records whose time of retention is over: what would be destroyed, and after it was carried
 * out, what was (703/2023, section 27: ten years from the closing of the matter).
 *
 * @param organisation the controller [rekisterinpitäjä]
 * @param before the day before which the last sign of a record has to lie
 * @param candidates the report before
 * @param goesOnBehind the last client looked at, where there are more than one run takes: the next one goes on behind it
 * @param results the report after; empty before it is carried out
 */
record RetentionRun(
        UUID organisation,
        UUID orderedBy,
        Instant orderedAt,
        LocalDate before,
        List<Candidate> candidates,
        @Nullable UUID goesOnBehind,
        @Nullable Instant carriedOutAt,
        @Nullable UUID carriedOutBy,
        List<Result> results) {
    static final String COLLECTION = "retention_run";

    RetentionRun {
        candidates = List.copyOf(candidates);
        results = List.copyOf(results);
    }

    boolean more() {
        return goesOnBehind != null;
    }

    RetentionRun carriedOut(Instant at, UUID by, List<Result> told) {
        return new RetentionRun(organisation, orderedBy, orderedAt, before, candidates, goesOnBehind, at, by, told);
    }

    /**
     * A client whose record is old enough.
     *
     * @param lastSign absent where nothing ever happened after the record was made
     * @param obstacle code of what keeps it from being destroyed; absent where nothing does
     */
    record Candidate(
            UUID client,
            @Nullable LocalDate lastSign,
            @Nullable String obstacle) {}

    /** @param outcome {@code erased}, or the obstacle, or {@code used-since} where something happened after the report */
    record Result(UUID client, String outcome) {
        static final String ERASED = "erased";
        static final String USED_SINCE = "used-since";
    }
}
