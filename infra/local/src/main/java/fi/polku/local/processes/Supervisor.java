package fi.polku.local.processes;

import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Console;
import fi.polku.local.run.StateFolder;
import fi.polku.local.run.WhenDead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts programs, waits until each is ready, notices when one dies, and leaves none behind. */
public final class Supervisor implements AutoCloseable {

    /** Only what hangs takes longer, also on a machine that is busy with much else; what dies is noticed at once. */
    private static final Duration LONGEST_START = Duration.ofMinutes(8);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int TICK = 100;

    private final StateFolder folder;
    private final WhenDead whenDead;
    private final Console console;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<CannotStart> failure = new CompletableFuture<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, Process> running = new LinkedHashMap<>();
    private boolean stopping;

    public Supervisor(StateFolder folder, WhenDead whenDead, Console console) {
        this.folder = folder;
        this.whenDead = whenDead;
        this.console = console;
    }

    /** Starts all at once and returns when each is ready; the first that cannot ends the waiting. */
    public void start(Collection<Program> all) {
        List<CompletableFuture<Void>> starts = all.stream()
                .map(program -> CompletableFuture.runAsync(() -> start(program), threads))
                .toList();
        CompletableFuture<Void> firstFault = new CompletableFuture<>();
        starts.forEach(start -> start.exceptionally(fault -> {
            firstFault.completeExceptionally(fault);
            return null;
        }));
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)), firstFault)
                    .join();
        } catch (CompletionException e) {
            throw CannotStart.from(e);
        }
    }

    /** Starts one that is known and does not run. */
    public void again(String name) {
        Program program = program(name);
        if (!isRunning(name)) {
            start(program);
        }
    }

    /** Runs a command to its end. */
    public int run(Program command) {
        try {
            return launch(command).waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(command.name() + " was interrupted", e);
        } finally {
            forget(command.name());
        }
    }

    /** Completed when something died that must not. */
    public CompletableFuture<CannotStart> failure() {
        return failure;
    }

    @Override
    public void close() {
        stop(Program.Layer.SERVICE);
        stop(Program.Layer.PART);
    }

    private void start(Program program) {
        Process process = launch(program);
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        try {
            while (!program.readiness().reached()) {
                if (process.waitFor(TICK, TimeUnit.MILLISECONDS)) {
                    throw died(program, process);
                }
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("%s is not ready after %d s: %s; its log: %s"
                            .formatted(
                                    program.name(),
                                    LONGEST_START.toSeconds(),
                                    LastError.in(program.log()),
                                    program.log()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(program.name() + " was interrupted", e);
        }
        console.step(program.name(), "ready");
        threads.execute(() -> watch(program, process));
    }

    private synchronized Process launch(Program program) {
        if (stopping) {
            throw new CannotStart(program.name() + " is not started, all is being stopped");
        }
        Process process = program.start();
        folder.pid(program.name()).write(process.toHandle());
        programs.put(program.name(), program);
        running.put(program.name(), process);
        return process;
    }

    private void watch(Program program, Process process) {
        process.onExit().join();
        lost(program, process);
    }

    private void lost(Program program, Process process) {
        CannotStart line = died(program, process);
        if (isStopping()) {
            return;
        }
        forget(program.name());
        switch (whenDead) {
            case STOP -> failure.complete(line);
            case WAIT -> console.fault(line.line());
            case RESTART -> {
                console.fault(line.line());
                restart(program);
            }
        }
    }

    private void restart(Program program) {
        try {
            start(program);
        } catch (CannotStart again) {
            if (!isStopping()) {
                failure.complete(again);
            }
        }
    }

    private static CannotStart died(Program program, Process process) {
        return new CannotStart("%s died with exit code %d: %s; its log: %s"
                .formatted(program.name(), process.exitValue(), LastError.in(program.log()), program.log()));
    }

    private synchronized Program program(String name) {
        Program program = programs.get(name);
        if (program == null) {
            throw new CannotStart("there is no " + name + "; there are " + String.join(", ", programs.keySet()));
        }
        return program;
    }

    private synchronized boolean isRunning(String name) {
        return running.containsKey(name);
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized void forget(String name) {
        running.remove(name);
        folder.pid(name).remove();
    }

    private void stop(Program.Layer layer) {
        Map<String, Process> ending = ending(layer);
        ending.values().forEach(Process::destroy);
        CompletableFuture<?> ended = CompletableFuture.allOf(
                ending.values().stream().map(Process::onExit).toArray(CompletableFuture[]::new));
        ended.completeOnTimeout(null, LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        new ArrayList<>(ending.values())
                .forEach(process -> process.destroyForcibly().onExit().join());
        ending.keySet().forEach(this::forget);
    }

    private synchronized Map<String, Process> ending(Program.Layer layer) {
        stopping = true;
        Map<String, Process> ending = new LinkedHashMap<>(running);
        ending.keySet().removeIf(name -> program(name).layer() != layer);
        return ending;
    }
}
