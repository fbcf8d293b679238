package fi.polku.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Repeats one operation from several threads for a bounded time. */
final class Load {
    private Load() {}

    /**
     * Runs it.
     *
     * @param operation answers whether it succeeded
     */
    static Figures run(int threads, Duration time, Callable<Boolean> operation) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Worker>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(workers.submit(() -> new Worker().until(end, operation)));
            }
            List<Long> nanos = new ArrayList<>();
            long failed = 0;
            for (Future<Worker> each : running) {
                Worker worker = each.get();
                nanos.addAll(worker.nanos);
                failed += worker.failed;
            }
            return new Figures(nanos, failed, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Worker {
        private final List<Long> nanos = new ArrayList<>();
        private long failed;

        Worker until(long end, Callable<Boolean> operation) throws Exception {
            while (System.nanoTime() - end < 0) {
                long begin = System.nanoTime();
                if (operation.call()) {
                    nanos.add(System.nanoTime() - begin);
                } else {
                    failed++;
                }
            }
            return this;
        }
    }
}
