package fi.polku.referral.clients;

import fi.polku.platform.web.Caller;
import fi.polku.referral.access.Grounds;
import java.time.LocalDate;
import java.util.Optional;

/** Who may see a client: the unit that keeps the record; parties of a sent referral, and seats at its case, while a permission covers them. */
public final class ClientAccess {
    /** The kind of data that a client's record and a referral's words are. */
    public static final String KIND = "client";

    private final Dealings dealings;
    private final KeptClients kept;

    public ClientAccess(Dealings dealings, KeptClients kept) {
        this.dealings = dealings;
        this.kept = kept;
    }

    /** The ground on which the caller may see the client today; empty where there is none. */
    public Optional<String> ground(Caller caller, Client client, LocalDate today) {
        if (client.erased()) {
            return Optional.empty();
        }
        if (kept.keeps(caller, client)) {
            return Optional.of(Grounds.OWN_RECORD);
        }
        return dealings.sidesOf(caller, client.id()).stream()
                .flatMap(side -> client.permissions().covering(side, KIND, today).stream())
                .map(permission -> permission.terms().ground())
                .findFirst();
    }
}
