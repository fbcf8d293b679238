package fi.polku.referral.units;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Deputies for dates [sijainen]: what an absent member answers for is among the deputy's own while it lasts. */
public final class StandIns {
    static final String COLLECTION = "stand_in";

    private static final int OF_ONE_UNIT = 500;

    private final Aggregates<StandIn> documents;
    private final Today today;

    StandIns(Aggregates<StandIn> documents, Today today) {
        this.documents = documents;
        this.today = today;
    }

    /** The member, and those whose deputy the member is today. */
    public List<UUID> membersBehind(UUID member) {
        return Stream.concat(
                        Stream.of(member),
                        documents
                                .list(
                                        Filters.and(Filters.eq("state.deputy", member), today()),
                                        Sorts.ascending("_id"),
                                        OF_ONE_UNIT)
                                .stream()
                                .map(stored -> stored.state().member()))
                .distinct()
                .toList();
    }

    /** The member's deputies of today. */
    public List<UUID> deputiesOf(UUID member) {
        return documents
                .list(Filters.and(Filters.eq("state.member", member), today()), Sorts.ascending("_id"), OF_ONE_UNIT)
                .stream()
                .map(stored -> stored.state().deputy())
                .distinct()
                .toList();
    }

    /** Those of a unit that are not over. */
    List<Stored<StandIn>> of(UUID unit) {
        return documents.list(
                Filters.and(
                        Filters.eq("state.unit", unit),
                        Filters.gte("state.to", today.day().toString())),
                Sorts.ascending("state.from", "_id"),
                OF_ONE_UNIT);
    }

    Stored<StandIn> name(Creation creation, String region, StandIn wanted) {
        return documents.create(creation, region, wanted);
    }

    /** One of a unit. */
    Optional<Stored<StandIn>> find(UUID id, UUID unit) {
        return documents.find(id).filter(stored -> stored.state().unit().equals(unit));
    }

    /** Ends it with yesterday; what is over already stays as it is. */
    Stored<StandIn> end(Stored<StandIn> standIn) {
        LocalDate yesterday = today.day().minusDays(1);
        return standIn.state().to().isBefore(today.day())
                ? standIn
                : documents.commit(standIn, standIn.state().until(yesterday));
    }

    private Bson today() {
        String day = today.day().toString();
        return Filters.and(Filters.lte("state.from", day), Filters.gte("state.to", day));
    }

    /**
     * One deputy for some days.
     *
     * @param namedBy the membership that wrote it down
     */
    record StandIn(UUID unit, UUID member, UUID deputy, LocalDate from, LocalDate to, UUID namedBy) {
        StandIn until(LocalDate last) {
            return new StandIn(unit, member, deputy, from, last, namedBy);
        }
    }
}
