package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Carries out many rows at a time, none of which rests on another. */
final class Batch {

    private final Desks desks;
    private final Origins origins;
    private final Session session;
    private final ExecutorService hands;

    Batch(Desks desks, Origins origins, Session session, ExecutorService hands) {
        this.desks = desks;
        this.origins = origins;
        this.session = session;
        this.hands = hands;
    }

    List<Planned<?>> carryOut(List<Incoming> rows) {
        desks.lookAgain();
        var ids = rows.stream()
                .map(Incoming::entry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = origins.of(ids);
        List<Step<?>> steps = together(rows, row -> planned(desks.of(row.kind()), row, known));
        keep(steps, step -> step.before(session));
        List<Step<?>> done = together(steps, step -> step.carriedOut(session));
        keep(done, step -> step.after(session));
        return done.stream().<Planned<?>>map(Step::plan).toList();
    }

    private <E extends Entry<E>> Step<E> planned(Desk<E> desk, Incoming row, Map<UUID, Origin> known) {
        return Step.planned(desk, row, known, session.order().defaults().of(row.kind()));
    }

    private void keep(List<Step<?>> steps, Function<Step<?>, Optional<Origin>> origin) {
        if (!session.dry()) {
            origins.keep(steps.stream().map(origin).flatMap(Optional::stream).toList());
        }
    }

    private <T, R> List<R> together(List<T> each, Function<T, ? extends R> work) {
        var tasks = each.stream().<Callable<R>>map(one -> () -> work.apply(one)).toList();
        try {
            var results = new ArrayList<R>();
            for (var future : hands.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportInterrupted();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
