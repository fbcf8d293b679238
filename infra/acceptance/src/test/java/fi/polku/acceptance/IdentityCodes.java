package fi.polku.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity codes [henkilötunnus] of the 900 series, which nobody bears; each once, each of somebody of working age. */
public final class IdentityCodes {
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    private static final int DAYS = 9_000;
    private static final int SERIES = 100;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(DAYS * SERIES));

    private IdentityCodes() {}

    public static String next() {
        int number = NEXT.getAndIncrement() % (DAYS * SERIES);
        String day = DAY.format(FIRST.plusDays(number / SERIES));
        int individual = 900 + number % SERIES;
        char check = CHECKS.charAt(Integer.parseInt(day + individual) % CHECKS.length());
        return day + '-' + individual + check;
    }
}
