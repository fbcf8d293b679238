package fi.polku.referral.erasure;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Supervision;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Clients that a request names for their controller's privacy officer. */
final class Overseen {
    private final Clients clients;
    private final Supervision supervision;

    Overseen(Clients clients, Supervision supervision) {
        this.clients = clients;
        this.supervision = supervision;
    }

    static void requirePrivacyOfficer(Caller caller) {
        if (!caller.has(Supervision.PRIVACY_OFFICER)) {
            throw new Forbidden("privacy-officers-only");
        }
    }

    /** The client; another controller's is like none. */
    KnownClient of(Caller caller, UUID client) {
        requirePrivacyOfficer(caller);
        return clients.find(new ClientId(client))
                .filter(known -> supervision.supervises(caller, known.client()))
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "client-unknown")
                        .field("/client", "client-unknown"));
    }
}
