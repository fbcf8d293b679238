package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Stops a service and runs a command of it, with the settings it had. */
public final class Operator {
    private static final Pattern BETWEEN = Pattern.compile("\0");
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final ProcessHandle service;

    private Operator(Path folder, ProcessHandle service) {
        this.folder = folder;
        this.service = service;
    }

    public static Operator of(Stack stack, String service) {
        ProcessHandle process = stack.processes().byName().get(service);
        if (process == null) {
            throw new NotMeasurable(service + " does not run");
        }
        return new Operator(stack.folder(), process);
    }

    /** Leaves it stopped. */
    public void commandWhileStopped(String argument) {
        List<String> command = new ArrayList<>(told("cmdline"));
        List<String> settings = told("environ");
        command.add(argument);
        end(service.onExit(), service::destroy);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logs/command.log").toFile());
        builder.environment().clear();
        settings.forEach(setting -> {
            int equals = setting.indexOf('=');
            builder.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
        });
        try {
            Process run = builder.start();
            end(run.onExit(), () -> {});
            if (run.exitValue() != 0) {
                throw new NotMeasurable(argument + " failed; see " + folder.resolve("logs/command.log"));
            }
        } catch (IOException e) {
            throw new NotMeasurable(argument + " cannot be run: " + e.getMessage(), e);
        }
    }

    private List<String> told(String what) {
        try {
            String all = Files.readString(Path.of("/proc", Long.toString(service.pid()), what));
            return BETWEEN.splitAsStream(all).toList();
        } catch (IOException e) {
            throw new NotMeasurable("process " + service.pid() + " does not tell its " + what, e);
        }
    }

    private static void end(CompletableFuture<?> exit, Runnable ending) {
        ending.run();
        try {
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new NotMeasurable("a process does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurable("interrupted", e);
        }
    }
}
