package fi.polku.referral.support;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.parties.Member;
import fi.polku.referral.support.Standing.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Shows support periods and changes them: seen, permitted, decided, logged, committed. */
public final class KeepSupport {
    private final SupportPeriods periods;
    private final SupportSights sights;
    private final Directory directory;
    private final AccessJournal journal;
    private final Today today;

    KeepSupport(SupportPeriods periods, SupportSights sights, Directory directory, AccessJournal journal, Today today) {
        this.periods = periods;
        this.sights = sights;
        this.directory = directory;
        this.journal = journal;
        this.today = today;
    }

    public SupportSight read(Caller caller, UUID id) {
        SupportSight sight = seen(caller, id).sight();
        journal.read(caller, sight.period().client(), sight.ground());
        return sight;
    }

    /** The latest first; a page may be shorter than the limit by what the caller may not see today. */
    public List<Listed> list(
            Caller caller, @Nullable UUID client, @Nullable State state, @Nullable UUID before, int limit) {
        List<Listed> listed = new ArrayList<>();
        for (Stored<SupportPeriod> stored :
                periods.of(directory.unitsOf(caller.unit()), client, state, before, limit)) {
            listed.add(new Listed(stored.id(), sights.of(caller, stored).orElse(null)));
        }
        return listed;
    }

    /** Writes down that these have been shown, before they are. */
    public void shown(Caller caller, List<SupportSight> shown) {
        shown.stream()
                .collect(Collectors.groupingBy(
                        SupportSight::ground,
                        Collectors.mapping(sight -> sight.period().client(), Collectors.toList())))
                .forEach((ground, clients) -> journal.readAll(caller, clients, ground));
    }

    /**
     * Does what is asked, or refuses and changes nothing.
     *
     * @param expected refuses a version that is not the one the caller has seen
     */
    public SupportSight change(Caller caller, UUID id, SupportAction action, LongConsumer expected, Change change) {
        Seen seen = seen(caller, id);
        SupportSight sight = seen.sight();
        expected.accept(sight.version());
        if (!sight.whole()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "permission-missing");
        }
        if (!action.isPossible(sight.period())) {
            throw new Refusal(HttpStatus.CONFLICT, "support-ended").with("allowed", sight.availableActions());
        }
        var by = new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
        SupportPeriod next = change.of(sight.period(), new Deed(by, today.now(), sight.words()));
        if (action != SupportAction.END && next.isFull()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-notes");
        }
        journal.write(caller, sight.period().client(), sight.ground());
        return sight.again(periods.commit(seen.stored(), next));
    }

    private Seen seen(Caller caller, UUID id) {
        Stored<SupportPeriod> stored = periods.find(id).orElseThrow(NotFound::new);
        return new Seen(stored, sights.of(caller, stored).orElseThrow(NotFound::new));
    }

    /**
     * One of a list.
     *
     * @param sight absent where the caller may not see it today
     */
    public record Listed(UUID id, @Nullable SupportSight sight) {}

    /** Who does something, when, and how their words are kept. */
    public record Deed(Member by, Instant at, Words words) {}

    /** Makes of a period what it is to be. */
    @FunctionalInterface
    public interface Change {
        SupportPeriod of(SupportPeriod period, Deed deed);
    }

    private record Seen(Stored<SupportPeriod> stored, SupportSight sight) {}
}
