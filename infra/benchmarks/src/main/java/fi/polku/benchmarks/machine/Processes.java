package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All processes of a stack, its store among them.
 *
 * @param byName each process by the name of its part
 */
public record Processes(Map<String, ProcessHandle> byName) {
    private static final String PID = ".pid";
    private static final String STORE = "mongod";

    public Processes {
        byName = new TreeMap<>(byName);
    }

    static Processes of(Path folder) {
        Map<String, ProcessHandle> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(PID)).toList()) {
                String name = file.getFileName().toString().replace(PID, "");
                long pid = Long.parseLong(Files.readString(file).strip());
                ProcessHandle.of(pid).ifPresent(process -> all.put(name, process));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.put(STORE, store(folder.resolve(STORE).toString()));
        return new Processes(all);
    }

    /** It has no file of its own, but its data's folder stands in its command. */
    private static ProcessHandle store(String data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/" + STORE))
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(data))
                .findAny()
                .orElseThrow(() -> new NotMeasurable("no mongod works on " + data));
    }

    /** What each has used of all processors since it began. */
    public Cpu cpu() {
        Map<String, Duration> used = new TreeMap<>();
        byName.forEach((name, process) ->
                used.put(name, process.info().totalCpuDuration().orElse(Duration.ZERO)));
        return new Cpu(used);
    }

    public Map<String, Memory> memory() {
        Map<String, Memory> taken = new TreeMap<>();
        byName.forEach((name, process) -> taken.put(name, memory(process.pid())));
        return taken;
    }

    private static Memory memory(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"));
            return Memory.parse(lines);
        } catch (IOException e) {
            throw new NotMeasurable("the memory of process " + pid + " cannot be read: " + e.getMessage(), e);
        }
    }
}
