package fi.polku.directory.opening;

import fi.polku.directory.reference.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A region as the operator's file describes it.
 *
 * @param region code of the county
 * @param issuer the {@code iss} of its tokens; it may speak for all of the region
 * @param validFrom first day of organisation, unit and membership; today where absent
 */
record RegionToOpen(
        String region,
        String issuer,
        FirstOrganisation organisation,
        FirstUnit unit,
        Admin admin,
        @Nullable LocalDate validFrom) {

    record FirstOrganisation(String kind, Name name) {}

    record FirstUnit(Name name) {}

    record Admin(String subject, String displayName) {
        @Override
        public String toString() {
            return "Admin[]";
        }
    }
}
