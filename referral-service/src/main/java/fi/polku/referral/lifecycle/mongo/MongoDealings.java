package fi.polku.referral.lifecycle.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Seats;
import fi.polku.referral.units.Coordination;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Finds a caller's part in a client's matters among the referrals that have been sent, and where their cases are discussed. */
final class MongoDealings implements Dealings {
    private static final List<String> HIDDEN = List.of(ReferralState.DRAFT.name(), ReferralState.DELETED.name());
    private static final int REFERRALS_OF_ONE_CLIENT = 200;

    private final Aggregates<ReferralDocument> documents;
    private final Directory directory;
    private final Coordination coordination;
    private final Seats seats;

    MongoDealings(Aggregates<ReferralDocument> documents, Directory directory, Coordination coordination, Seats seats) {
        this.coordination = coordination;
        this.documents = documents;
        this.directory = directory;
        this.seats = seats;
    }

    @Override
    public List<List<UUID>> sidesOf(Caller caller, ClientId client) {
        List<UUID> networks = coordination.networksOf(caller.membership().id());
        List<UUID> units = directory.unitsOf(caller.unit());
        Bson callers = Filters.or(
                Filters.in("state.senderUnit", units),
                Filters.in("state.targetUnit", units),
                Filters.in("state.targetId", networks));
        Bson ofClient =
                Filters.and(Filters.eq("state.client", client.value()), Filters.nin("state.state", HIDDEN), callers);
        Stream<List<UUID>> ofReferrals =
                documents.list(ofClient, Sorts.ascending("_id"), REFERRALS_OF_ONE_CLIENT).stream()
                        .map(stored -> names(caller, units, networks, stored.state()));
        return Stream.concat(ofReferrals, seats.namesOf(caller, client).stream())
                .distinct()
                .toList();
    }

    private static List<UUID> names(Caller caller, List<UUID> units, List<UUID> networks, ReferralDocument referral) {
        List<UUID> names = new ArrayList<>(units);
        names.add(caller.organisation());
        boolean receives = units.contains(referral.targetUnit()) || networks.contains(referral.targetId());
        if (receives) {
            names.add(referral.targetId());
        }
        return names;
    }
}
