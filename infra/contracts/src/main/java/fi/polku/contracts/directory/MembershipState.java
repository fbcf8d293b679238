package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user's place in a unit: what a request acts under.
 *
 * @param issuer {@code iss} of the user's tokens
 * @param subject {@code sub} of the user's tokens
 * @param displayName the professional's name as colleagues know it
 * @param role code of the professional role
 * @param duties coarse roles: {@code region-admin}, {@code directory-editor}, {@code service-manager},
 *     {@code analyst}, {@code privacy-officer}
 */
public record MembershipState(
        UUID id,
        String region,
        String issuer,
        String subject,
        String displayName,
        UUID organisation,
        UUID unit,
        String role,
        List<String> duties,
        Validity validity,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public MembershipState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(issuer, "issuer");
        requireNonNull(subject, "subject");
        requireNonNull(displayName, "displayName");
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(role, "role");
        duties = List.copyOf(duties);
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }

    /** As it was before it told more. */
    public MembershipState(
            UUID id,
            String region,
            String issuer,
            String subject,
            String displayName,
            UUID organisation,
            UUID unit,
            String role,
            List<String> duties,
            Validity validity,
            List<Fact> facts) {
        this(id, region, issuer, subject, displayName, organisation, unit, role, duties, validity, null, facts);
    }
}
