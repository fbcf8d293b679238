package fi.polku.local;

import fi.polku.local.processes.Guard;
import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Console;
import fi.polku.local.run.PidFile;
import fi.polku.local.run.Preflight;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the stack, from taking the folder to giving it back. */
final class Run {

    private static final int FAILED = 1;
    private static final int TICK = 200;

    private final Settings settings;
    private final StateFolder folder;
    private final Console console;

    Run(Settings settings, StateFolder folder, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.console = console;
    }

    /**
     * Ends when something fails; an orderly stop ends the whole process.
     *
     * @param fresh whether to forget what former runs left
     */
    int execute(boolean fresh) {
        if (!folder.hold()) {
            throw new CannotStart("it runs already in %s (infra/up --status tells how it is, infra/up --stop ends it)"
                    .formatted(folder.path()));
        }
        Control.endLeftovers(folder);
        if (fresh) {
            folder.clear();
        }
        Preflight.check(settings, folder);
        PidFile pid = folder.pid("launcher");
        pid.write(ProcessHandle.current());
        Stack stack = new Stack(settings, folder, console);
        Guard guard = Guard.over(folder.folder("run"));
        Thread stop = new Thread(() -> stop(stack, pid, guard));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            console.say("Polku starts in " + folder.path());
            Ready ready = stack.start();
            ready.lines().forEach(console::say);
            // Last, because who waits for the stack waits for this file.
            ready.describe(folder.description());
            throw watched(stack);
        } catch (RuntimeException e) {
            console.fault(CannotStart.from(e).line());
            return FAILED;
        }
    }

    /** Returns what went wrong, whenever something does; meanwhile starts again what is asked for. */
    private CannotStart watched(Stack stack) {
        try {
            while (true) {
                try {
                    return stack.supervisor().failure().get(TICK, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    Control.wanted(folder).ifPresent(name -> startAgain(stack, name));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CannotStart("interrupted", e);
        } catch (ExecutionException e) {
            return CannotStart.from(e);
        }
    }

    private void startAgain(Stack stack, String name) {
        try {
            stack.supervisor().again(name);
        } catch (CannotStart e) {
            console.fault(e.line());
        } finally {
            Control.answered(name, folder);
        }
    }

    private void stop(Stack stack, PidFile pid, Guard guard) {
        console.say("stopping…");
        stack.close();
        try {
            Files.deleteIfExists(folder.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pid.remove();
        guard.close();
        console.say("stopped");
    }
}
