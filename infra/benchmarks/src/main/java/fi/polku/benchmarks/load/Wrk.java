package fi.polku.benchmarks.load;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} told, which loads with little CPU of its own.
 *
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 */
public record Wrk(double perSecond, double p50, double p99) {
    private static final int CONNECTIONS = 32;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAULTS = Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

    /** Loads for a time with 32 connections. */
    public static Wrk on(URI address, String token, Duration time) {
        try {
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t2",
                            "-c" + CONNECTIONS,
                            "-d" + time.toSeconds() + "s",
                            "--latency",
                            // A slow answer of a cold gateway is a figure, not a fault.
                            "--timeout",
                            "10s",
                            "-H",
                            "Authorization: Bearer " + token,
                            address.toString())
                    .redirectErrorStream(true)
                    .start();
            return parse(new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotMeasurable where an answer was no success: refusals are quick, and would pass for speed */
    static Wrk parse(String told) {
        Matcher fault = FAULTS.matcher(told);
        if (fault.find()) {
            throw new NotMeasurable("wrk met failures: " + fault.group());
        }
        Matcher rate = RATE.matcher(told);
        if (!rate.find()) {
            throw new NotMeasurable("wrk said: " + told.strip());
        }
        return new Wrk(Double.parseDouble(rate.group(1)), percentile(told, 50), percentile(told, 99));
    }

    private static double percentile(String told, int share) {
        Matcher line =
                Pattern.compile("\\s" + share + "%\\s+([\\d.]+)(us|ms|s)\\b").matcher(told);
        if (!line.find()) {
            throw new NotMeasurable("wrk told no percentile " + share);
        }
        double value = Double.parseDouble(line.group(1));
        return switch (line.group(2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            default -> value * 1_000;
        };
    }

    @Override
    public String toString() {
        return "%.0f/s, p50 %.2f ms, p99 %.2f ms".formatted(perSecond, p50, p99);
    }
}
