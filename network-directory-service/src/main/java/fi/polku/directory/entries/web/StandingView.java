package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Standing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands.
 *
 * @param assuredBy the membership that gave its word
 */
record StandingView(
        boolean draft,
        @Nullable String lifeCycle,
        @Nullable LocalDate assuredOn,
        @Nullable UUID assuredBy) {

    static StandingView of(Standing standing) {
        var assurance = standing.assurance();
        return new StandingView(
                standing.draft(),
                standing.lifeCycle(),
                assurance == null ? null : assurance.on(),
                assurance == null ? null : assurance.by());
    }
}
