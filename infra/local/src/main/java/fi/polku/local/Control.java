package fi.polku.local;

import fi.polku.local.run.Console;
import fi.polku.local.run.PidFile;
import fi.polku.local.run.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What one says to a stack that runs, by files in its folder and by signals. */
final class Control {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);
    private static final String WANTED = "start-";
    private static final int NOT_RUNNING = 3;

    private Control() {}

    static int stop(StateFolder folder, Console console) {
        Optional<ProcessHandle> launcher = folder.pid("launcher").process();
        if (launcher.isEmpty()) {
            endLeftovers(folder);
            console.say("nothing is running in " + folder.path());
            return 0;
        }
        launcher.get().destroy();
        await(launcher.get(), LONGEST_STOP);
        endLeftovers(folder);
        console.say("stopped");
        return 0;
    }

    static int status(StateFolder folder, Console console) {
        Optional<ProcessHandle> launcher = folder.pid("launcher").process();
        if (launcher.isEmpty()) {
            console.say("nothing is running in " + folder.path());
            return NOT_RUNNING;
        }
        boolean ready = Files.exists(folder.description());
        console.say(ready ? "ready" : "starting");
        for (PidFile pid : folder.pids()) {
            console.say("  %-13s %s"
                    .formatted(pid.name(), pid.process().map(Control::running).orElse("dead")));
        }
        if (ready) {
            lines(folder.description()).forEach(line -> console.say("  " + line));
        }
        return 0;
    }

    /** Ends what a launcher that was killed left behind. */
    static void endLeftovers(StateFolder folder) {
        for (PidFile pid : folder.pids()) {
            pid.process().ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
            pid.remove();
        }
    }

    private static void await(ProcessHandle process, Duration longest) {
        process.onExit()
                .completeOnTimeout(process, longest.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** What somebody wants to be started again, if there is any such wish. */
    static Optional<String> wanted(StateFolder folder) {
        try (Stream<Path> files = Files.list(folder.folder("run"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(WANTED))
                    .map(file -> file.substring(WANTED.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void answered(String name, StateFolder folder) {
        try {
            Files.deleteIfExists(request(name, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path request(String name, StateFolder folder) {
        return folder.folder("run").resolve(WANTED + name);
    }

    private static String running(ProcessHandle process) {
        return "running, process " + process.pid();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
