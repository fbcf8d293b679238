package fi.polku.directory.entries;

import java.util.List;
import java.util.UUID;

/**
 * For which organisations of a region a token issuer may speak. A membership outside it does not exist.
 *
 * @param organisations empty means all of the region
 */
public record IssuerBinding(String issuer, List<UUID> organisations) {

    public IssuerBinding {
        organisations = List.copyOf(organisations);
    }

    boolean covers(String tokenIssuer, UUID organisation) {
        return issuer.equals(tokenIssuer) && (organisations.isEmpty() || organisations.contains(organisation));
    }
}
