package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Carries out many rows at a time, none of which rests on another: what they name is read together, and what they make is written
 * together. Each entry is written whole or not at all; a crash between leaves nothing that the same rows would not mend.
 */
final class Batch {

    private final Desks desks;
    private final Origins origins;
    private final Session session;

    Batch(Desks desks, Origins origins, Session session) {
        this.desks = desks;
        this.origins = origins;
        this.session = session;
    }

    List<Planned<?>> carryOut(List<Incoming> rows) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ImportInterrupted();
        }
        return desks.inTurn(session.editor().region(), () -> inTurn(rows));
    }

    private List<Planned<?>> inTurn(List<Incoming> rows) {
        desks.lookAgain(rows);
        var known = origins.of(rows.stream()
                .map(Incoming::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Step<?>> planned = each(rows, row -> planned(desks.of(row.kind()), row, known));
        List<Step<?>> steps = each(planned, step -> step.carriedOut(session));
        if (session.dry()) {
            return plans(steps);
        }
        origins.begin(origins(steps, step -> step.known() == null ? step.before(session) : Optional.empty()));
        origins.keep(origins(steps, step -> step.known() == null ? Optional.empty() : step.before(session)));
        var stale = desks.write();
        List<Step<?>> written = each(steps, step -> step.written(stale));
        origins.keep(origins(written, step -> step.after(session)));
        return plans(written);
    }

    private <E extends Entry<E>> Step<E> planned(Desk<E> desk, Incoming row, Map<UUID, Origin> known) {
        return Step.planned(
                desk, session.editor(), row, known, session.order().defaults().of(row.kind()));
    }

    private static List<Origin> origins(List<Step<?>> steps, Function<Step<?>, Optional<Origin>> origin) {
        return steps.stream().map(origin).flatMap(Optional::stream).toList();
    }

    private static <T, R> List<R> each(List<T> all, Function<T, ? extends R> work) {
        var done = new ArrayList<R>();
        all.forEach(one -> done.add(work.apply(one)));
        return done;
    }

    private static List<Planned<?>> plans(List<Step<?>> steps) {
        return each(steps, Step::plan);
    }
}
