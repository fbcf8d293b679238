package fi.polku.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Repeats an operation from several threads for a bounded time. */
public final class Load {
    private Load() {}

    /**
     * As fast as it goes.
     *
     * @param operations gives each thread its own
     */
    public static Figures run(int threads, Duration time, Supplier<Operation> operations) {
        return run(threads, time, operations, 0);
    }

    /**
     * At a constant rate. Each operation counts from when it was due, so that waiting behind a slow one is seen.
     *
     * @param perSecond of all threads together
     */
    public static Figures steady(int threads, double perSecond, Duration time, Supplier<Operation> operations) {
        return run(threads, time, operations, (long) (threads * 1e9 / perSecond));
    }

    private static Figures run(int threads, Duration time, Supplier<Operation> operations, long interval) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Worker>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                long due = begin + interval * thread / threads;
                var worker = new Worker(operations.get(), interval);
                running.add(workers.submit(() -> worker.between(due, end)));
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
        private final Operation operation;
        private final long interval;
        private long failed;

        Worker(Operation operation, long interval) {
            this.operation = operation;
            this.interval = interval;
        }

        Worker between(long first, long end) {
            for (long due = first; due - end < 0; due = interval == 0 ? System.nanoTime() : due + interval) {
                await(due);
                if (succeeds()) {
                    nanos.add(System.nanoTime() - due);
                } else {
                    failed++;
                }
            }
            return this;
        }

        private boolean succeeds() {
            try {
                return operation.run();
            } catch (IOException _) {
                return false;
            }
        }

        private static void await(long due) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
