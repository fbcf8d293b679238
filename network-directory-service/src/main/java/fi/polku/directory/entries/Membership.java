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
        Standing standing,
        List<Fact> facts)
        implements Entry<Membership> {

    public Membership {
        duties = List.copyOf(duties);
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public Membership withStanding(Standing changed) {
        return with(validity, changed, facts);
    }

    @Override
    public Membership withFacts(List<Fact> all) {
        return with(validity, standing, all);
    }

    public Membership endingOn(LocalDate day) {
        return with(validity.endingOn(day), standing, facts);
    }

    private Membership with(Validity days, Standing changed, List<Fact> all) {
        return new Membership(issuer, subject, displayName, organisation, unit, role, duties, days, changed, all);
    }

    @Override
    public String toString() {
        return "Membership[unit=" + unit + ", role=" + role + ", duties=" + duties + ", validity=" + validity + "]";
    }
}
