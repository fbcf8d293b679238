package fi.polku.referral.erasure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.Correction;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PermissionFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Goes through a controller's old records: first a report, and only on a person's word the destruction. */
final class RunRetention {
    /** How long a record is kept from its last sign; a working-age client's of social care. */
    private static final int YEARS = 10;

    private static final int PAGE = 100;

    private final Clients clients;
    private final List<ClientMatters> matters;
    private final Obstacles obstacles;
    private final EraseClient eraseClient;
    private final Aggregates<RetentionRun> runs;
    private final Today today;

    RunRetention(
            Clients clients,
            List<ClientMatters> matters,
            Obstacles obstacles,
            EraseClient eraseClient,
            Aggregates<RetentionRun> runs,
            Today today) {
        this.clients = clients;
        this.matters = List.copyOf(matters);
        this.obstacles = obstacles;
        this.eraseClient = eraseClient;
        this.runs = runs;
        this.today = today;
    }

    /** The report before: nothing is destroyed by it. */
    Stored<RetentionRun> report(Caller caller, Creation creation, @Nullable LocalDate wanted) {
        LocalDate limit = today.day().minusYears(YEARS);
        LocalDate before = wanted == null ? limit : wanted;
        if (before.isAfter(limit)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "retention-not-over")
                    .field("/before", "retention-not-over");
        }
        Optional<Stored<RetentionRun>> earlier = runs.repeated(creation);
        return earlier.isPresent() ? earlier.get() : reported(caller, creation, before);
    }

    private Stored<RetentionRun> reported(Caller caller, Creation creation, LocalDate before) {
        var old = new OldRecords(
                behind -> clients.untouchedSince(caller.organisation(), caller.region(), start(before), behind, PAGE),
                id -> clients.find(id).flatMap(known -> candidate(known.client(), before)));
        OldRecords.Found found = old.behind(goesOnBehind(caller));
        ClientId last = found.goesOnBehind();
        return runs.create(
                creation,
                caller.region(),
                new RetentionRun(
                        caller.organisation(),
                        caller.membership().id(),
                        today.now(),
                        before,
                        found.candidates(),
                        last == null ? null : last.value(),
                        null,
                        null,
                        List.of()));
    }

    /** Where the run before stopped, if it did not come to the end. */
    private @Nullable ClientId goesOnBehind(Caller caller) {
        return latest(caller, 1).stream()
                .map(run -> run.state().goesOnBehind())
                .filter(Objects::nonNull)
                .findFirst()
                .map(ClientId::new)
                .orElse(null);
    }

    /** Destroys what the report named and what is still as it was then; a repeat answers what was done. */
    Stored<RetentionRun> carryOut(Caller caller, UUID run) {
        Stored<RetentionRun> known = runs.find(run)
                .filter(stored -> stored.state().organisation().equals(caller.organisation()))
                .orElseThrow(() ->
                        new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "run-unknown").field("/run", "run-unknown"));
        RetentionRun report = known.state();
        if (report.carriedOutAt() != null) {
            return known;
        }
        List<RetentionRun.Result> results = report.candidates().stream()
                .map(each -> new RetentionRun.Result(each.client(), outcome(caller, run, each, report.before())))
                .toList();
        return runs.commit(
                known, report.carriedOut(today.now(), caller.membership().id(), results));
    }

    List<Stored<RetentionRun>> latest(Caller caller, int limit) {
        return runs.list(
                Filters.eq("state.organisation", caller.organisation()), Sorts.descending("state.orderedAt"), limit);
    }

    private Optional<RetentionRun.Candidate> candidate(Client client, LocalDate before) {
        @Nullable
        LocalDate last = lastSign(client)
                .map(at -> LocalDate.ofInstant(at, Today.FINLAND))
                .orElse(null);
        return last == null || last.isBefore(before)
                ? Optional.of(new RetentionRun.Candidate(client.id().value(), last, obstacles.code(client)))
                : Optional.empty();
    }

    private String outcome(Caller caller, UUID run, RetentionRun.Candidate candidate, LocalDate before) {
        Optional<KnownClient> living = clients.find(new ClientId(candidate.client()));
        if (living.isEmpty()) {
            return RetentionRun.Result.ERASED;
        }
        Optional<RetentionRun.Candidate> now = candidate(living.get().client(), before);
        if (now.isEmpty()) {
            return RetentionRun.Result.USED_SINCE;
        }
        String obstacle = now.get().obstacle();
        if (obstacle != null) {
            return obstacle;
        }
        eraseClient.erase(caller, new Creation(run, "retention-run:" + run), candidate.client(), "retention-over");
        return RetentionRun.Result.ERASED;
    }

    private Optional<Instant> lastSign(Client client) {
        return Stream.of(
                        client.facts().stream().map(PermissionFact::at),
                        client.corrections().stream().map(Correction::at),
                        matters.stream().flatMap(each -> each.lastSign(client.id()).stream()))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Today.FINLAND).toInstant();
    }
}
