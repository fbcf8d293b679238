package fi.polku.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Does the same many times at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** Begins something on a thread of its own: the common pool may have but one, which the end of a process needs too. */
    static <T> CompletableFuture<T> beside(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(deed, Thread::startVirtualThread);
    }

    static <T> List<T> times(int count, IntFunction<T> deed) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> deeds = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                deeds.add(threads.submit(() -> {
                    start.await();
                    return deed.apply(number);
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : deeds) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
