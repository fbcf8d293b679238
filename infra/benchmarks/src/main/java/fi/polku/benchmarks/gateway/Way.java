package fi.polku.benchmarks.gateway;

import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Load;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.load.Wrk;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One way to the backend, and what it showed in several rounds. */
final class Way {
    private static final int CONNECTIONS = 32;
    private static final int OK = 200;
    private static final String PATH = "/api/directory/networks";

    private final String name;
    private final URI base;
    private final String token;
    private final List<Wrk> rounds = new ArrayList<>();
    private final List<Figures> steady = new ArrayList<>();

    Way(String name, int port, String token) {
        this.name = name;
        this.base = URI.create("http://127.0.0.1:" + port);
        this.token = token;
    }

    String name() {
        return name;
    }

    /** As fast as it goes. */
    Wrk load(Duration time) {
        return Wrk.on(base.resolve(PATH), token, time);
    }

    void round(Duration time) {
        rounds.add(load(time));
    }

    void steadyRound(double perSecond, Duration time) {
        steady.add(Load.steady(CONNECTIONS, perSecond, time, () -> {
            var wire = new Wire(base);
            return () -> wire.send("GET", PATH, "Authorization: Bearer " + token + "\r\n", "")
                            .status()
                    == OK;
        }));
    }

    /** The middle of its rounds. */
    Wrk median() {
        return middle(rounds, Comparator.comparingDouble(Wrk::perSecond));
    }

    Figures steadyMedian() {
        return middle(steady, Comparator.comparingDouble(figures -> figures.milliseconds(0.99)));
    }

    static <T> T middle(List<T> rounds, Comparator<T> order) {
        return rounds.stream().sorted(order).toList().get(rounds.size() / 2);
    }
}
