package fi.polku.directory.entries;

import java.util.List;
import java.util.UUID;

/**
 * A county that uses this installation, and the token issuers that may speak for it. Its name and its municipalities
 * are reference data.
 *
 * @param code 01 to 21, 90 or 91
 */
public record Region(String code, List<IssuerBinding> issuers, List<Fact> facts) {

    public Region {
        issuers = List.copyOf(issuers);
        facts = List.copyOf(facts);
    }

    /** Whether tokens of the issuer may speak for the organisation here. */
    public boolean binds(String issuer, UUID organisation) {
        return issuers.stream().anyMatch(binding -> binding.covers(issuer, organisation));
    }
}
