package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * Which organisations of a region a token issuer may speak for. A membership outside it does not exist.
 *
 * @param issuer the {@code iss} of its tokens
 * @param organisations organisations it speaks for; empty means all of the region
 */
public record IssuerBinding(String issuer, List<UUID> organisations) {
    public IssuerBinding {
        requireNonNull(issuer, "issuer");
        organisations = List.copyOf(organisations);
    }

    public boolean covers(String tokenIssuer, UUID organisation) {
        return issuer.equals(tokenIssuer) && (organisations.isEmpty() || organisations.contains(organisation));
    }
}
