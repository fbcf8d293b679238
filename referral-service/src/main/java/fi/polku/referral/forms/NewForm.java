package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody wants to fill in with a client.
 *
 * @param code what kind of form
 * @param referral for which it is, where it is for one
 */
public record NewForm(
        ClientId client, String code, @Nullable UUID referral) {
    public NewForm {
        requireNonNull(client, "client");
        requireNonNull(code, "code");
    }
}
