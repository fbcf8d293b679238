package fi.polku.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.directory.entries.Soite;
import fi.polku.directory.exchange.ImportOrder.Defaults;
import fi.polku.directory.exchange.fetch.Fetcher;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a file holds does not matter here: the worker is ended, or goes on, where it looks for one. */
class ImportWorkerTests {

    private final Clock clock = Clock.fixed(Soite.NOW, ZoneOffset.UTC);
    private final ImportRuns runs = new InMemoryImportRuns();
    private final NoFiles files = new NoFiles();
    private final Semaphore work = new Semaphore(0);
    private ImportWorker worker = worker(Thread.ofPlatform().factory());

    @AfterEach
    void stop() {
        worker.stop();
    }

    /** On a busy machine the new thread may be well on its way before whoever started it does anything else. */
    @Test
    void worksEvenWhereItsThreadIsQuickerThanItsStart() {
        var run = ordered();
        worker = worker(task -> new Thread(task) {
            @Override
            public void start() {
                super.start();
                await().until(() -> !isAlive() || state(run) == ImportState.REFUSED);
            }
        });

        worker.start();

        assertThat(worker.isRunning()).isTrue();
        assertThat(state(run)).isEqualTo(ImportState.REFUSED);
    }

    @Test
    void handsBackWhatAStopInterrupts() {
        var run = ordered();
        files.answering = false;

        worker.start();
        await().until(() -> files.asked);
        worker.stop();

        var left = runs.find(run).orElseThrow().entry();
        assertThat(left.state()).isEqualTo(ImportState.WAITING);
        assertThat(left.attempts()).isZero();
        assertThat(left.claimedUntil()).isNull();
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void triesSoonAgainWhatHasFailed() {
        var run = ordered();
        files.away = runs.find(run).orElseThrow().entry().file();

        worker.start();

        await().until(() -> Soite.NOW.plusSeconds(10).equals(entry(run).claimedUntil()));
        assertThat(entry(run).state()).isEqualTo(ImportState.RUNNING);
        assertThat(entry(run).attempts()).isEqualTo(1);
    }

    @Test
    void outlivesAnImportThatBringsItDown() {
        var broken = ordered();
        files.broken = runs.find(broken).orElseThrow().entry().file();

        worker.start();
        await().until(() -> files.asked);
        var next = ordered();
        work.release();

        await().until(() -> state(next) == ImportState.REFUSED);
        assertThat(state(broken)).isEqualTo(ImportState.RUNNING);
        assertThat(worker.isRunning()).isTrue();
    }

    private ImportWorker worker(ThreadFactory threads) {
        var runImport = new RunImport(
                runs,
                files,
                Fetcher.guarded(Set.of()),
                new Formats(List.of()),
                new InMemoryOrigins(),
                _ -> {
                    throw new AssertionError("no file is read");
                },
                clock);
        return new ImportWorker(runs, runImport, work, clock, threads);
    }

    private UUID ordered() {
        var order = new ImportOrder("csv", "lahde", Kind.UNIT, false, false, null, null, Defaults.NONE);
        var run = ImportRun.ordered(order, new Soite().editor, Soite.NOW).withFile(Ids.next(), Soite.NOW);
        return runs.add(new Creation(Ids.next(), "mac"), Soite.REGION, run).id();
    }

    private ImportState state(UUID run) {
        return entry(run).state();
    }

    private ImportRun entry(UUID run) {
        return runs.find(run).orElseThrow().entry();
    }

    /** Has none; or never says so; or breaks. */
    private static final class NoFiles implements ImportFiles {

        private volatile boolean asked;
        private volatile boolean answering = true;
        private volatile @Nullable UUID broken;
        private volatile @Nullable UUID away;

        @Override
        public void keep(UUID file, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean write(UUID file, Path target) {
            asked = true;
            if (file.equals(broken)) {
                throw new NoClassDefFoundError();
            }
            if (file.equals(away)) {
                throw new IllegalStateException();
            }
            if (!answering) {
                waitForTheInterrupt();
            }
            return false;
        }

        @Override
        public void forget(UUID file) {}

        /** As the store does it. */
        private static void waitForTheInterrupt() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
