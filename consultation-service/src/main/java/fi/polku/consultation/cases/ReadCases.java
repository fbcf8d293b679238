package fi.polku.consultation.cases;

import fi.polku.callers.AccessJournal;
import fi.polku.consultation.access.Grounds;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows cases to those who may see them, and writes down that it did. */
public final class ReadCases {
    private final Cases cases;
    private final Sights sights;
    private final AccessJournal journal;

    ReadCases(Cases cases, Sights sights, AccessJournal journal) {
        this.cases = cases;
        this.sights = sights;
        this.journal = journal;
    }

    public Sight one(Caller caller, UUID id) {
        Sight sight = sights.of(caller, cases.find(id).orElseThrow(NotFound::new));
        journal.read(caller, sight.known().value().origin().client(), sight.ground());
        return sight;
    }

    /** The caller's list, not logged yet: {@link #shown} is to be called with what the answer shows. */
    public List<Sight> list(Caller caller, Set<CaseStatus> states, Cases.@Nullable Position after, int limit) {
        return cases.of(sights.scope(caller), states, after, limit).stream()
                .map(known -> sights.of(caller, known))
                .toList();
    }

    public void shown(Caller caller, List<Sight> items) {
        journal.readAll(
                caller,
                items.stream()
                        .map(sight -> sight.known().value().origin().client())
                        .toList(),
                Grounds.OWN_RECORD);
    }
}
