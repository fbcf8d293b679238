package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership as colleagues see it.
 *
 * @param issuer shown to the region's admin only, as is the subject: nobody else needs to know how a colleague signs in
 */
record MembershipView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        @Nullable String issuer,
        @Nullable String subject,
        String displayName,
        String role,
        List<String> duties,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> availableActions) {

    static MembershipView of(Held<Membership> held, boolean forItsAdmin) {
        var membership = held.entry();
        return new MembershipView(
                held.id(),
                held.version(),
                held.region(),
                membership.organisation(),
                membership.unit(),
                forItsAdmin ? membership.issuer() : null,
                forItsAdmin ? membership.subject() : null,
                membership.displayName(),
                membership.role(),
                membership.duties(),
                membership.validity().from(),
                membership.validity().to(),
                forItsAdmin ? List.of("end") : List.of());
    }

    @Override
    public String toString() {
        return "MembershipView[id=" + id + "]";
    }
}
