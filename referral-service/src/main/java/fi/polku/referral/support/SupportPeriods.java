package fi.polku.referral.support;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.referral.support.Standing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All support periods. Lists are asked for by the units whose they are. */
public final class SupportPeriods {
    public static final String COLLECTION = "support_period";
    static final String UNITS = "state.sought.units";
    static final String ANSWERING = "state.sought.answering";
    static final String LIVE = "state.sought.live";
    static final String CLIENT = "state.client";
    static final String REMIND_ON = "state.sought.remindOn";
    private static final int OF_ONE_CLIENT = 200;

    private final Aggregates<SupportPeriod> documents;

    SupportPeriods(Aggregates<SupportPeriod> documents) {
        this.documents = documents;
    }

    Optional<Stored<SupportPeriod>> find(UUID id) {
        return documents.find(id);
    }

    Optional<Stored<SupportPeriod>> repeated(Creation creation) {
        return documents.repeated(creation);
    }

    Stored<SupportPeriod> create(Creation creation, String region, SupportPeriod period) {
        return documents.create(creation, region, period);
    }

    Stored<SupportPeriod> commit(Stored<SupportPeriod> seen, SupportPeriod next) {
        return documents.commit(seen, next);
    }

    /** Those of these units, the latest first. */
    List<Stored<SupportPeriod>> of(
            Collection<UUID> units, @Nullable UUID client, @Nullable State state, @Nullable UUID before, int limit) {
        List<Bson> filters = new ArrayList<>(List.of(Filters.in(UNITS, units)));
        if (client != null) {
            filters.add(Filters.eq(CLIENT, client));
        }
        if (state != null) {
            filters.add(Filters.eq("state.standing.state", state.name()));
        }
        if (before != null) {
            filters.add(Filters.lt("_id", before));
        }
        return documents.list(Filters.and(filters), Sorts.descending("_id"), limit);
    }

    /** Of one client, those of these units. */
    public List<Stored<SupportPeriod>> ofClient(Collection<UUID> units, UUID client) {
        return of(units, client, null, null, OF_ONE_CLIENT);
    }

    /** All of one client, whoever's they are. */
    List<Stored<SupportPeriod>> allOf(UUID client) {
        return documents.list(Filters.eq(CLIENT, client), Sorts.ascending("_id"), OF_ONE_CLIENT);
    }

    /** Those for which these members answer and which are not done with. */
    public static Bson answeredForBy(Collection<UUID> members) {
        return Filters.and(Filters.in(ANSWERING, members), Filters.eq(LIVE, true));
    }

    /** Those in which somebody is to be reminded by this day: for the service's own chore. */
    List<Stored<SupportPeriod>> due(LocalDate day, int limit) {
        return documents.list(Filters.lte(REMIND_ON, day.toString()), Sorts.ascending(REMIND_ON), limit);
    }
}
