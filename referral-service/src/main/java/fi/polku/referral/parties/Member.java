package fi.polku.referral.parties;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Who acts: a membership, for its unit, in its organisation. The unit is the party; the member is responsible for it. */
public record Member(UUID organisation, UUID unit, UUID membership) {
    public Member {
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(membership, "membership");
    }
}
