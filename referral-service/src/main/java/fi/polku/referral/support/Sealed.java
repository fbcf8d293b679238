package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Words about a client as they are kept: readable with the keys of whoever wrote them, and at their own place alone.
 *
 * @param controller organisation whose record they are [rekisterinpitäjä]
 */
public record Sealed(UUID controller, String cipher) {
    public Sealed {
        requireNonNull(controller, "controller");
        requireNonNull(cipher, "cipher");
    }
}
