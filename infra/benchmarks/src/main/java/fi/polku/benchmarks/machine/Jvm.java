package fi.polku.benchmarks.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How JVMs are started whose throughput is measured: all alike, with the optimising compiler that {@code infra/up} leaves out. */
public final class Jvm {
    public static final List<String> FLAGS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=64m");

    private static final Pattern BETWEEN = Pattern.compile(" +");
    private static final String MORE = "POLKU_BENCHMARK_JVM";

    private Jvm() {}

    /** Those for Polku's own processes, with what the environment adds: a flight recording, say, whose figures then are none to keep. */
    public static List<String> flagsOfPolku() {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(BETWEEN.splitAsStream(System.getenv().getOrDefault(MORE, ""))
                .filter(flag -> !flag.isBlank())
                .toList());
        return flags;
    }

    /** One of this program's own main classes. */
    public static List<String> command(Class<?> main, String... arguments) {
        return line(FLAGS, "-cp", List.of(System.getProperty("java.class.path"), main.getName()), arguments);
    }

    /** One of Polku's jars, with its libraries beside it. */
    public static List<String> command(Path jar, String... arguments) {
        return line(flagsOfPolku(), "-jar", List.of(jar.toString()), arguments);
    }

    private static List<String> line(List<String> flags, String how, List<String> what, String... arguments) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(flags);
        line.add(how);
        line.addAll(what);
        line.addAll(List.of(arguments));
        return line;
    }
}
