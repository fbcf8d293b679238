package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A user's place in a unit: what a request acts under.
 *
 * @param issuer {@code iss} of the user's tokens
 * @param subject {@code sub} of the user's tokens
 * @param displayName the professional's name as colleagues know it
 * @param role code of the professional role
 * @param duties codes of the coarse roles carried besides
 */
public record Membership(
        String issuer,
        String subject,
        String displayName,
        UUID organisation,
        UUID unit,
        String role,
        List<String> duties,
        Validity validity,
        List<Fact> facts)
        implements Entry<Membership> {

    public Membership {
        duties = List.copyOf(duties);
        facts = List.copyOf(facts);
    }

    @Override
    public Membership withFacts(List<Fact> all) {
        return new Membership(issuer, subject, displayName, organisation, unit, role, duties, validity, all);
    }

    public Membership endingOn(LocalDate day) {
        return new Membership(
                issuer, subject, displayName, organisation, unit, role, duties, validity.endingOn(day), facts);
    }

    @Override
    public String toString() {
        return "Membership[unit=" + unit + ", role=" + role + ", duties=" + duties + ", validity=" + validity + "]";
    }
}
