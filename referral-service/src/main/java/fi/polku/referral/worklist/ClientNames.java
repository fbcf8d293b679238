package fi.polku.referral.worklist;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KeptClients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.worklist.WorklistRow.RowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of a page's clients, of those the caller may know today, each with the ground for it. */
@Component
class ClientNames {
    private final Clients clients;
    private final KeptClients kept;
    private final Directory directory;
    private final Today today;

    ClientNames(Clients clients, KeptClients kept, Directory directory, Today today) {
        this.clients = clients;
        this.kept = kept;
        this.directory = directory;
        this.today = today;
    }

    /** By referral; one of a client whom the caller may not know is left out. */
    Map<UUID, Named> of(Caller caller, List<WorklistRow> rows) {
        Map<UUID, Client> known = clients
                .findAll(rows.stream()
                        .map(row -> new ClientId(row.state().client()))
                        .collect(Collectors.toSet()))
                .stream()
                .map(KnownClient::client)
                .collect(Collectors.toMap(client -> client.id().value(), Function.identity()));
        Map<UUID, Named> names = new HashMap<>();
        for (WorklistRow row : rows) {
            Optional.ofNullable(known.get(row.state().client()))
                    .filter(client -> !client.erased())
                    .flatMap(client -> ground(caller, client, row.state()).map(ground -> named(client, ground)))
                    .ifPresent(named -> names.put(row.id(), named));
        }
        return names;
    }

    private Optional<String> ground(Caller caller, Client client, RowState row) {
        if (kept.keeps(caller, client)) {
            return Optional.of(Grounds.OWN_RECORD);
        }
        return client.permissions()
                .covering(callersNames(caller, row), ClientAccess.KIND, today.day())
                .map(permission -> permission.terms().ground());
    }

    /** Under which names the caller stands on a side of the referral. */
    private List<UUID> callersNames(Caller caller, RowState row) {
        List<UUID> units = directory.unitsOf(caller.unit());
        List<UUID> names = new ArrayList<>(units);
        names.add(caller.organisation());
        // Who is listed and is not of the sender's unit stands on the receiving side.
        if (!units.contains(row.senderUnit()) || units.contains(row.targetUnit())) {
            names.add(row.targetId());
        }
        return names;
    }

    private static Named named(Client client, String ground) {
        return new Named(client.personal().givenName() + " " + client.personal().familyName(), ground);
    }

    /** A name, and on what ground it is shown. */
    record Named(String name, String ground) {
        @Override
        public String toString() {
            return "Named[hidden]";
        }
    }
}
