package fi.polku.referral.worklist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import fi.polku.platform.web.Caller;
import fi.polku.referral.support.SupportPeriods;
import fi.polku.referral.units.StandIns;
import fi.polku.referral.worklist.Worklist.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clients of a caller, by open referrals, by support, or by both: then the later sign of the two counts. Those with support are
 * few and put in their places here; the others are read as they stand in the store.
 */
@Component
class MyClients {
    /** Nobody supports more at a time. */
    private static final int MOST = 1_000;

    private static final Bson NO_WORDS = Projections.include(
            "state.client",
            "state.sought.lastSignAt",
            "state.sought.endScoreMissing",
            "state.work.steps.number",
            "state.work.steps.responsible",
            "state.work.steps.remindOn",
            "state.work.steps.doneOn");

    private static final Comparator<MyClient> ORDER =
            Comparator.comparing(MyClient::heard).thenComparing(MyClient::client, Sorting::unsigned);

    private final Worklist worklist;
    private final MongoCollection<SupportedClient> periods;
    private final StandIns standIns;

    MyClients(MongoDatabase database, Worklist worklist, StandIns standIns) {
        this.periods = database.getCollection(SupportPeriods.COLLECTION, SupportedClient.class);
        this.worklist = worklist;
        this.standIns = standIns;
    }

    List<MyClient> of(Caller caller, @Nullable Position after, int limit) {
        Map<UUID, List<SupportedClient>> supported = supported(caller);
        Map<UUID, ClientRow> both = worklist.clientsAmong(caller, supported.keySet()).stream()
                .collect(Collectors.toMap(ClientRow::id, Function.identity()));
        Stream<MyClient> byReferrals = worklist.clients(caller, supported.keySet(), after, limit).stream()
                .map(MyClient::of);
        Stream<MyClient> bySupport = supported.entrySet().stream()
                .map(each -> MyClient.of(each.getValue(), both.get(each.getKey())))
                .filter(client -> after == null || isAfter(client, after));
        return Stream.concat(byReferrals, bySupport).sorted(ORDER).limit(limit).toList();
    }

    private Map<UUID, List<SupportedClient>> supported(Caller caller) {
        return periods
                .find(SupportPeriods.answeredForBy(
                        standIns.membersBehind(caller.membership().id())))
                .projection(NO_WORDS)
                .limit(MOST)
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.groupingBy(SupportedClient::client));
    }

    private static boolean isAfter(MyClient client, Position after) {
        int heard = client.heard().compareTo(Instant.parse(after.value()));
        return heard > 0 || (heard == 0 && Sorting.unsigned(client.client(), after.id()) > 0);
    }
}
