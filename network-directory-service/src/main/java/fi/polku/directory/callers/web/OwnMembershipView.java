package fi.polku.directory.callers.web;

import fi.polku.directory.reference.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the user's own memberships, with the names by which to choose among them. */
record OwnMembershipView(
        UUID id,
        String region,
        @Nullable Name regionName,
        UUID organisation,
        @Nullable Name organisationName,
        UUID unit,
        @Nullable Name unitName,
        String role,
        List<String> duties,
        String displayName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    @Override
    public String toString() {
        return "OwnMembershipView[id=" + id + "]";
    }
}
