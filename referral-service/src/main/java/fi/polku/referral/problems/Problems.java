package fi.polku.referral.problems;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.notices.Notices;
import fi.polku.referral.parties.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** All problem points. Those see one who marked it and who answers for its repair. */
final class Problems {
    static final String COLLECTION = "process_problem";
    static final String MARKED_BY = "state.by.unit";
    static final String RESPONSIBLE = "state.responsible";
    private static final String RETENTION_CLASS = "process-problem";
    private static final int LATEST = 200;

    private final Aggregates<ProblemDocument> documents;
    private final FieldEncryption encryption;
    private final Directory directory;
    private final Notices notices;
    private final Today today;

    Problems(
            Aggregates<ProblemDocument> documents,
            FieldEncryption encryption,
            Directory directory,
            Notices notices,
            Today today) {
        this.documents = documents;
        this.encryption = encryption;
        this.directory = directory;
        this.notices = notices;
        this.today = today;
    }

    ProblemPoint mark(
            Caller caller,
            Creation creation,
            String kind,
            String text,
            UUID responsible,
            @Nullable UUID supportPeriod,
            @Nullable LocalDate dueOn) {
        Member by = member(caller);
        Stored<ProblemDocument> marked = documents
                .repeated(creation)
                .orElseGet(() -> documents.create(
                        creation,
                        caller.region(),
                        ProblemDocument.marked(
                                by,
                                today.now(),
                                kind,
                                encryption.encrypt(
                                        scope(caller.region(), creation.id(), by.organisation()),
                                        address(caller.region(), creation.id(), "text"),
                                        text),
                                responsible,
                                supportPeriod,
                                dueOn)));
        ProblemDocument document = marked.state();
        notices.problem(marked.region(), document.responsible(), marked.id(), document.kind(), document.markedAt());
        return told(caller, marked);
    }

    ProblemPoint read(Caller caller, UUID id) {
        return told(caller, seen(caller, id));
    }

    /** The latest, open ones or all. */
    List<ProblemPoint> latest(Caller caller, boolean open) {
        List<UUID> units = directory.unitsOf(caller.unit());
        var theirs = Filters.or(Filters.in(MARKED_BY, units), Filters.in(RESPONSIBLE, units));
        return documents
                .list(
                        open ? Filters.and(theirs, Filters.exists("state.repair", false)) : theirs,
                        Sorts.descending("_id"),
                        LATEST)
                .stream()
                .map(stored -> told(caller, stored))
                .toList();
    }

    /** By the unit that answers for it. */
    ProblemPoint repair(Caller caller, UUID id, ExpectedVersion expected, String text) {
        Stored<ProblemDocument> seen = seen(caller, id);
        expected.check(id, seen.version());
        if (!answers(caller, seen.state())) {
            throw new Forbidden("not-your-problem");
        }
        if (!seen.state().isOpen()) {
            throw new Refusal(HttpStatus.CONFLICT, "no-such-problem");
        }
        Member by = member(caller);
        String words = encryption.encrypt(
                scope(seen.region(), id, by.organisation()), address(seen.region(), id, "repair"), text);
        return told(caller, documents.commit(seen, seen.state().repaired(by, today.now(), words)));
    }

    private Stored<ProblemDocument> seen(Caller caller, UUID id) {
        return documents
                .find(id)
                .filter(stored -> marked(caller, stored.state()) || answers(caller, stored.state()))
                .orElseThrow(NotFound::new);
    }

    private boolean marked(Caller caller, ProblemDocument document) {
        return directory.unitsOf(caller.unit()).contains(document.by().unit());
    }

    private boolean answers(Caller caller, ProblemDocument document) {
        return directory.unitsOf(caller.unit()).contains(document.responsible());
    }

    private ProblemPoint told(Caller caller, Stored<ProblemDocument> stored) {
        ProblemDocument document = stored.state();
        Member repairedBy = document.repairedBy();
        String repair = document.repair();
        return new ProblemPoint(
                stored.id(),
                stored.version(),
                document.isOpen() ? "OPEN" : "REPAIRED",
                document.kind(),
                opened(stored, document.by().organisation(), "text", document.text()),
                document.by().unit(),
                document.markedAt(),
                document.responsible(),
                marked(caller, document) ? document.supportPeriod() : null,
                document.dueOn(),
                repair == null || repairedBy == null
                        ? null
                        : opened(stored, repairedBy.organisation(), "repair", repair),
                document.repairedAt(),
                document.isOpen() && answers(caller, document) ? List.of("repair") : List.of());
    }

    private String opened(Stored<ProblemDocument> stored, UUID controller, String field, String cipher) {
        return encryption.decrypt(
                scope(stored.region(), stored.id(), controller), address(stored.region(), stored.id(), field), cipher);
    }

    private static Member member(Caller caller) {
        return new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
    }

    /** The key is the problem's own: its words are about no client. */
    private static KeyScope scope(String region, UUID problem, UUID controller) {
        return new KeyScope(region, problem, controller.toString(), RETENTION_CLASS);
    }

    private static FieldAddress address(String region, UUID problem, String field) {
        return new FieldAddress(region, COLLECTION, problem, field);
    }
}
