package fi.polku.referral.moves;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KeptClients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.RegisterClient;
import fi.polku.referral.clients.Unmerged;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.UnitPlace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Offers a copy of a client's record to a unit of another region, and takes it there. */
final class MoveClient {
    private final Clients clients;
    private final KeptClients kept;
    private final RegisterClient registerClient;
    private final Directory directory;
    private final Aggregates<Move> moves;
    private final AccessJournal journal;
    private final Today today;

    MoveClient(
            Clients clients,
            KeptClients kept,
            RegisterClient registerClient,
            Directory directory,
            Aggregates<Move> moves,
            AccessJournal journal,
            Today today) {
        this.clients = clients;
        this.kept = kept;
        this.registerClient = registerClient;
        this.directory = directory;
        this.moves = moves;
        this.journal = journal;
        this.today = today;
    }

    /** The offer; it discloses nothing yet but that there is a client to take. */
    Stored<Move> offer(Caller caller, Creation creation, UUID client, UUID unit) {
        Client known = clients.find(new ClientId(client))
                .filter(found -> kept.keeps(caller, found.client()))
                .map(KnownClient::client)
                .orElseThrow(() -> refusal("client-unknown", "/client"));
        Optional<Stored<Move>> before = moves.repeated(creation);
        if (before.isPresent()) {
            return before.get();
        }
        UnitPlace place = directory
                .unit(unit)
                .filter(found -> !found.region().equals(known.region()))
                .orElseThrow(() -> refusal("no-unit-of-another-region", "/unit"));
        ground(Unmerged.require(known), unit, place.organisation(), "/unit");
        journal.write(caller, client, Grounds.OWN_RECORD);
        return moves.create(
                creation,
                known.region(),
                new Move(
                        client,
                        known.region(),
                        known.keeper().unit(),
                        caller.membership().id(),
                        today.now(),
                        place.region(),
                        unit,
                        null,
                        null,
                        null));
    }

    /** Makes the taker's own record of what the client permits it to have, once. */
    Stored<Move> take(Caller caller, UUID move, String municipality) {
        Stored<Move> offered = moves.find(move)
                .filter(found -> found.state().toUnit().equals(caller.unit()))
                .orElseThrow(() -> refusal("move-unknown", "/move"));
        if (offered.state().takenAt() != null) {
            return offered;
        }
        Client known = clients.find(new ClientId(offered.state().client()))
                .map(KnownClient::client)
                .orElseThrow(() -> refusal("move-unknown", "/move"));
        journal.read(caller, known.id().value(), ground(known, caller.unit(), caller.organisation(), "/move"));
        // Under an id of the move's own: a crash before the next write, or somebody else's request, makes no second
        // one.
        var own = new Creation(Ids.derived("client-move", move.toString()), "client-move:" + move);
        KnownClient copy = registerClient.register(caller, own, known.personal().movedTo(municipality));
        return moves.commit(
                offered,
                offered.state()
                        .taken(
                                copy.id().value(),
                                today.now(),
                                caller.membership().id()));
    }

    /** Offers to the caller's unit and by it, the newest first. */
    List<Stored<Move>> of(Caller caller, int limit) {
        return moves.list(
                Filters.or(Filters.eq("state.toUnit", caller.unit()), Filters.eq("state.fromUnit", caller.unit())),
                Sorts.descending("state.offeredAt"),
                limit);
    }

    private String ground(Client client, UUID unit, UUID organisation, String pointer) {
        return client.permissions()
                .covering(List.of(unit, organisation), ClientAccess.KIND, today.day())
                .map(permission -> permission.terms().ground())
                .orElseThrow(() -> refusal("permission-missing", pointer));
    }

    private static Refusal refusal(String code, String pointer) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(pointer, code);
    }
}
