package fi.polku.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
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
                "%s (goal: %s %s; %s)",
                plain(figure),
                atLeast ? "at least" : "at most",
                plain(limit),
                isMetBy(figure) ? "met" : "NOT met");
    }

    /** Three digits that tell, never an exponent; of large numbers all that stand before the point. */
    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        if (Math.abs(number) >= 1_000) {
            return Long.toString(Math.round(number));
        }
        return BigDecimal.valueOf(number)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
