package fi.polku.platform.test.stack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The durable stand-in as a program of its own, so that a test can kill it as a power cut would. */
final class DurableStoreProgram {

    private DurableStoreProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (StandInStore store = StandInStore.durable(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println(store.uri());
            Thread.currentThread().join();
        }
    }

    /** Returns once the store can be reached. */
    static Process start(Path folder, int port) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurableStoreProgram.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.inputReader(StandardCharsets.UTF_8).readLine() == null) {
            throw new StackFailure("The store did not start");
        }
        return process;
    }
}
