package fi.polku.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Measures what runs, prints each figure beside its goal, and ends. */
final class Benchmarks {
    private static final int CONNECTIONS = 32;
    private static final double GOAL = 0.3;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var out = new Console();
        try {
            Duration time = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 20);
            createAndSend(Stack.runningIn(Path.of(arguments[0])), time, out);
        } catch (NotMeasurable nothing) {
            out.line("not measured: " + nothing.getMessage());
            System.exit(1);
        }
    }

    private static void createAndSend(Stack stack, Duration time, Console out)
            throws IOException, InterruptedException {
        var sender = new Sender(stack);
        Load.run(CONNECTIONS, time, sender::createAndSend);
        Figures sent = Load.run(CONNECTIONS, time, sender::createAndSend);
        try (var bare = new BareInserts(stack)) {
            Load.run(CONNECTIONS, time.dividedBy(4), bare::insert);
            Figures inserted = Load.run(CONNECTIONS, time, bare::insert);
            double ratio = sent.perSecond() / inserted.perSecond();
            out.line("store: " + stack.store() + "; " + CONNECTIONS + " connections; document of " + bare.size()
                    + " bytes");
            out.line("bare insertOne, durable:          " + inserted);
            out.line("create and send, through gateway: " + sent);
            out.line("ratio %.3f, goal %.1f: %s".formatted(ratio, GOAL, ratio >= GOAL ? "met" : "NOT met"));
        }
    }
}
