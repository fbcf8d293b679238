package fi.polku.benchmarks.gateway;

import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.machine.Child;
import fi.polku.benchmarks.machine.Jvm;
import fi.polku.benchmarks.machine.Work;
import fi.polku.platform.test.stack.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Polku's gateway with all its filters, a stock Spring Cloud Gateway, nginx and the backend alone, loaded in turn so that a slow moment of the
 * machine strikes all.
 */
public final class GatewayFigures {
    private static final int ROUNDS = 3;
    private static final Duration COLD = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int MOST_WARM_UPS = 18;

    /** Of two loads that hardly differ from the best before, none is still being compiled to any use. */
    private static final double STILL_WARMER = 1.05;

    private static final int ENOUGH = 2;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final String UNLIMITED = "100000000";

    private final Work work;
    private final Table table;
    private final int backend = Ports.free();

    public GatewayFigures(Work work, Table table) {
        this.work = work;
        this.table = table;
    }

    public void measure() {
        table.title(
                "Gateway: wrk, 32 connections, the same request and JVM flags for each; Polku's rate limits lifted, all else on");
        try (Tokens tokens = new Tokens();
                Child _ = backend()) {
            int stockPort = Ports.free();
            int polkuPort = Ports.free();
            int nginxPort = Ports.free();
            var alone = new Way("backend alone", backend, tokens.token());
            var nginx = new Way("nginx", nginxPort, tokens.token());
            var stock = new Way("stock Spring Cloud Gateway", stockPort, tokens.token());
            var polku = new Way("Polku", polkuPort, tokens.token());
            alone.load(WARM_UP);
            try (Child _ = Nginx.start(nginxPort, backend, work);
                    Child _ = stock(stockPort)) {
                cold(stock);
                try (Child _ = polku(polkuPort, tokens.issuer())) {
                    cold(polku);
                    compareAtFull(alone, nginx, stock, polku);
                    compareAtHalf(alone, nginx, stock, polku);
                }
            }
        }
    }

    private void cold(Way way) {
        table.figure(way.name() + ", cold, first 5 s", way.load(COLD));
        warm(way);
    }

    /** Loads it until it becomes no faster: on a slow machine that takes minutes. */
    private static void warm(Way way) {
        double best = 0;
        int steady = 0;
        for (int i = 0; i < MOST_WARM_UPS && steady < ENOUGH; i++) {
            double rate = way.load(WARM_UP).perSecond();
            steady = rate < best * STILL_WARMER ? steady + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    private void compareAtFull(Way alone, Way nginx, Way stock, Way polku) {
        List<Way> all = List.of(alone, nginx, stock, polku);
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach(way -> way.round(ROUND));
        }
        all.forEach(way -> table.figure(way.name() + ", warm, middle of " + ROUNDS, way.median()));
        double rate = polku.median().perSecond();
        table.figure("throughput against the stock one", rate / stock.median().perSecond(), Goal.atLeast(0.8));
        table.figure("throughput against nginx", rate / nginx.median().perSecond(), Goal.atLeast(0.5));
    }

    private void compareAtHalf(Way alone, Way nginx, Way stock, Way polku) {
        List<Way> all = List.of(alone, nginx, stock, polku);
        double rate = polku.median().perSecond() / 2;
        for (int round = 0; round < ROUNDS; round++) {
            all.forEach(way -> way.steadyRound(rate, ROUND));
        }
        all.forEach(way -> table.figure(way.name() + ", at half of Polku's rate", way.steadyMedian()));
        table.figure(
                "p99 at half load, ms above the stock one's",
                polku.steadyMedian().milliseconds(0.99) - stock.steadyMedian().milliseconds(0.99),
                Goal.atMost(2));
    }

    private Child backend() {
        return Child.listening(
                backend, Jvm.command(Backend.class, Integer.toString(backend)), Map.of(), log("backend"));
    }

    private Child stock(int port) {
        return Child.listening(
                port,
                Jvm.command(StockGateway.class, Integer.toString(port), Integer.toString(backend)),
                Map.of(),
                log("stock"));
    }

    private Child polku(int port, String issuer) {
        return Child.listening(
                port,
                Jvm.command(work.gatewayJar()),
                Map.of(
                        "POLKU_PORT", Integer.toString(port),
                        "POLKU_MANAGEMENT_PORT", Integer.toString(Ports.free()),
                        "POLKU_ISSUERS", issuer,
                        "POLKU_DIRECTORY_URI", "http://127.0.0.1:" + backend,
                        "POLKU_GATEWAY_LIMITS_USER_BURST", UNLIMITED,
                        "POLKU_GATEWAY_LIMITS_USER_PERSECOND", UNLIMITED,
                        "POLKU_GATEWAY_LIMITS_ISSUER_BURST", UNLIMITED,
                        "POLKU_GATEWAY_LIMITS_ISSUER_PERSECOND", UNLIMITED),
                log("polku"));
    }

    private Path log(String name) {
        return work.folder("gateway").resolve(name + ".log");
    }
}
