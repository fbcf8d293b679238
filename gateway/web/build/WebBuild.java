import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the web client where it has changed since it was last built, for Maven: {@code java WebBuild.java build}, or
 * {@code check} (lint and tests; then {@code true} says to skip them), in the folder of package.json. In Java, because that is all a machine surely has here:
 * one without npm gets a sentence and a gateway without pages.
 */
final class WebBuild {
    private static final List<String> SOURCES =
            List.of("src", "build", "public", "index.html", "openapi.json", "package.json", "package-lock.json",
                    "tsconfig.json", "vite.config.ts", "eslint.config.js", ".prettierrc.json");
    private static final Path STAMPS = Path.of("../target/web");

    private WebBuild() {}

    public static void main(String[] arguments) throws Exception {
        String task = arguments[0];
        if (task.equals("check") && List.of(arguments).contains("true")) {
            return;
        }
        String npm = npm();
        if (npm == null) {
            System.out.println("[WARNING] npm was not found on the PATH: Polku is built without its web client."
                    + " Install Node.js 20 or later, which brings npm, to have it.");
            return;
        }
        String sources = digest(SOURCES);
        if (sources.equals(stampOf(task)) && (task.equals("check") || Files.exists(Path.of("dist/index.html")))) {
            return;
        }
        install(npm);
        run(npm, "run", task.equals("check") ? "verify" : "build");
        stamp(task, sources);
    }

    /** What the lock file says, once for each lock file. */
    private static void install(String npm) throws Exception {
        Path installed = Path.of("node_modules/.polku");
        String lock = digest(List.of("package.json", "package-lock.json"));
        if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
            run(npm, "ci", "--no-audit", "--no-fund", "--loglevel=error");
            Files.writeString(installed, lock);
        }
    }

    private static String npm() {
        String name = File.separatorChar == '\\' ? "npm.cmd" : "npm";
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst()
                .orElse(null);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE).start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            System.err.println("[ERROR] " + String.join(" ", command) + " failed in " + Path.of("").toAbsolutePath());
            System.exit(1);
        }
    }

    private static String digest(List<String> roots) throws Exception {
        var all = new ArrayList<Path>();
        for (String root : roots) {
            Path path = Path.of(root);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    // What is generated follows from the rest.
                    files.filter(Files::isRegularFile).filter(file -> !file.startsWith("src/api")).forEach(all::add);
                }
            }
        }
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path file : all.stream().sorted().toList()) {
            digest.update(file.toString().replace('\\', '/').getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String stampOf(String task) throws IOException {
        Path stamp = STAMPS.resolve(task);
        return Files.exists(stamp) ? Files.readString(stamp) : "";
    }

    private static void stamp(String task, String sources) throws IOException {
        Files.createDirectories(STAMPS);
        Files.writeString(STAMPS.resolve(task), sources);
    }
}
