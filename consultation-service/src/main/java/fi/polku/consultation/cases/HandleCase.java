package fi.polku.consultation.cases;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import java.util.UUID;
import java.util.function.Consumer;

/** Moves a case by hand: seen, permitted, decided, logged, committed. */
public final class HandleCase {
    private final Cases cases;
    private final Sights sights;
    private final AccessJournal journal;
    private final Today today;

    HandleCase(Cases cases, Sights sights, AccessJournal journal, Today today) {
        this.cases = cases;
        this.sights = sights;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Does what is asked, or refuses and changes nothing.
     *
     * @param expected refuses a version that is not the one the caller has seen
     */
    public Sight handle(Caller caller, UUID id, CaseAction action, Consumer<KnownCase> expected, Change change) {
        Sight sight = permitted(caller, id, action);
        expected.accept(sight.known());
        return committed(caller, sight, change.of(sight.known().value(), new Deed(caller.unit(), today.now())));
    }

    /**
     * Adds a proposal; a repeat finds it there.
     *
     * @throws IdempotencyConflict when another proposal was made with the same key
     */
    public Sight propose(Caller caller, UUID id, Recommendation proposal) {
        Sight sight = permitted(caller, id, CaseAction.PROPOSE);
        ConsultationCase consultation = sight.known().value();
        var known = consultation.recommendations().stream()
                .filter(each -> each.id().equals(proposal.id()))
                .findFirst();
        if (known.isPresent()) {
            if (!known.get().proposes(proposal)) {
                throw new IdempotencyConflict(proposal.id());
            }
            journal.read(caller, consultation.origin().client(), sight.ground());
            return sight;
        }
        return committed(caller, sight, consultation.proposed(proposal));
    }

    private Sight permitted(Caller caller, UUID id, CaseAction action) {
        Sight sight = sights.of(caller, cases.find(id).orElseThrow(NotFound::new));
        if (!action.isPartOf(sight.parts())) {
            throw new NotYourPart(action);
        }
        return sight;
    }

    private Sight committed(Caller caller, Sight sight, ConsultationCase next) {
        journal.write(caller, next.origin().client(), sight.ground());
        return sight.of(cases.commit(sight.known(), next));
    }

    /** What becomes of the case. */
    @FunctionalInterface
    public interface Change {
        ConsultationCase of(ConsultationCase before, Deed deed);
    }
}
