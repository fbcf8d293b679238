package fi.polku.directory.exchange;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row on its way through its desk, with what was known of its origin.
 *
 * @param overtaken whether somebody else wrote between what was remembered before and the writing
 */
record Step<E extends Entry<E>>(
        Desk<E> desk, Planned<E> plan, @Nullable Origin known, boolean overtaken) {

    Step(Desk<E> desk, Planned<E> plan, @Nullable Origin known) {
        this(desk, plan, known, false);
    }

    static <E extends Entry<E>> Step<E> planned(
            Desk<E> desk, Editor editor, Incoming row, Map<UUID, Origin> origins, ObjectNode defaults) {
        var id = row.entry();
        if (id == null) {
            return new Step<>(desk, Planned.refused(row, null, row.faults()), null);
        }
        var known = origins.get(id);
        return new Step<>(desk, desk.plan(editor, row, id, known, defaults), known);
    }

    Step<E> carriedOut(Session session) {
        return new Step<>(desk, desk.carryOut(plan, session.editor(), session.at()), known);
    }

    /** @param stale the entries that somebody else has changed in the meantime, and which were left to them */
    Step<E> written(Set<UUID> stale) {
        var id = plan.id();
        return plan.writes() && id != null && stale.contains(id)
                ? new Step<>(
                        desk, Planned.refused(plan.row(), id, List.of(RowFault.at("", "stale-version"))), known, true)
                : this;
    }

    /** What to remember before writing: what is there may then be the old or the new, and both are the source's. */
    Optional<Origin> before(Session session) {
        return plan.writes() ? origin(session, true) : Optional.empty();
    }

    /** What to remember afterwards. */
    Optional<Origin> after(Session session) {
        if (plan.verdict() == Verdict.REFUSED) {
            return overtaken ? Optional.ofNullable(known) : Optional.empty();
        }
        return origin(session, false)
                .filter(origin ->
                        known == null || plan.writes() || !known.values().equals(origin.values()))
                // Of a new entry the same was said before it was written.
                .filter(origin -> !before(session).equals(Optional.of(origin)));
    }

    /** A row that names an entry by the directory's own id is a person's edit, and has no origin. */
    private Optional<Origin> origin(Session session, boolean withOld) {
        var externalId = plan.row().externalId();
        var id = plan.id();
        if (externalId == null || id == null) {
            return Optional.empty();
        }
        var values = new HashMap<>(known == null ? Map.<String, List<String>>of() : known.values());
        plan.given().forEach((pointer, now) -> {
            var old = withOld ? values.getOrDefault(Origins.key(pointer), List.of()) : List.<String>of();
            values.put(Origins.key(pointer), old.isEmpty() ? List.of(now) : List.of(old.getFirst(), now));
        });
        return Optional.of(new Origin(id, session.order().source(), externalId, session.run(), session.at(), values));
    }
}
