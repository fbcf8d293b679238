package fi.polku.directory.entries;

import java.util.List;
import java.util.UUID;

/** A membership as a region's admin asks for it; its organisation is the unit's. */
public record MembershipWanted(
        String issuer,
        String subject,
        String displayName,
        UUID unit,
        String role,
        List<String> duties,
        Validity validity) {

    public MembershipWanted {
        duties = List.copyOf(duties);
    }

    Membership in(UUID organisation) {
        return new Membership(
                issuer,
                subject,
                displayName,
                organisation,
                unit,
                role,
                duties,
                validity,
                Standing.PUBLISHED,
                List.of());
    }

    @Override
    public String toString() {
        return "MembershipWanted[unit=" + unit + ", role=" + role + "]";
    }
}
