package fi.polku.referral.clients;

import fi.polku.platform.web.Refusal;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Nothing new is written to a record that goes on in another: a refusal names that one. */
public final class Unmerged {
    private Unmerged() {}

    public static Client require(Client client) {
        Optional<ClientId> into = client.mergedInto();
        if (into.isPresent()) {
            throw new Refusal(HttpStatus.CONFLICT, "client-merged")
                    .with("client", into.get().value());
        }
        return client;
    }
}
