package fi.polku.benchmarks.reports;

import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;

/** From a referral's commit until an exact report counts it, beside a bare round trip through Kafka. */
public final class ReportFigures {
    private static final int WARM_UP = 600;
    private static final int TIMES = 400;
    private static final int RECORD = 700;

    private final Stack stack;
    private final Store store;
    private final Table table;

    public ReportFigures(Stack stack, Store store, Table table) {
        this.stack = stack;
        this.store = store;
        this.table = table;
    }

    public void measure() {
        table.title("Commit to report: one referral after the other, each report through the gateway; store: "
                + stack.store());
        var following = new Following(stack, store);
        following.lags(WARM_UP);
        Following.Lags lags = following.lags(TIMES);
        Figures trip = new RoundTrip(stack).measure(TIMES, RECORD);
        table.figure("bare Kafka, produce (acks=all) and consume", trip);
        table.figure("one report, nothing to wait for", following.reports(TIMES));
        table.figure("POST answered until counted", lags.sinceAnswer());
        table.figure("commit begun until counted", lags.sinceCommit());
        table.figure(
                "p99 from the commit until counted, against Kafka's",
                lags.sinceCommit().milliseconds(0.99) / trip.milliseconds(0.99),
                Goal.atMost(3));
    }
}
