package fi.polku.benchmarks;

import java.util.Locale;

/** What the design asks of a figure (its section 12). */
public record Goal(boolean atLeast, double limit) {

    public static Goal atLeast(double limit) {
        return new Goal(true, limit);
    }

    public static Goal atMost(double limit) {
        return new Goal(false, limit);
    }

    /** What is not a number meets nothing. */
    public boolean isMetBy(double figure) {
        return atLeast ? figure >= limit : figure <= limit;
    }

    /** The goal beside the figure. */
    String beside(double figure) {
        return String.format(
                Locale.ROOT,
                "%.3g (goal: %s %.4g; %s)",
                figure,
                atLeast ? "at least" : "at most",
                limit,
                isMetBy(figure) ? "met" : "NOT met");
    }
}
