package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R12: the days on which the clock moves, the leap day, and days that never are, wherever a date can be given. Tokens of skewed clocks
 * are {@link ForgedTokensIT}'s; a process whose own clock is wrong cannot be had from outside, so what hangs on the present day is
 * tried with given clocks in the modules.
 */
@ExtendWith(RunningPolku.class)
class CalendarIT {
    private static final String KOKKOLA = "272";

    private final SoftAssertions all = new SoftAssertions();
    private final Polku polku;

    CalendarIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void keepsMeetingsOfTheNightsInWhichTheClockMoves() {
        // An hour that never was lies in the first, one that was twice in the second; the third is a leap day.
        for (List<String> times : List.of(
                List.of("2027-03-28T02:30:00+02:00", "2027-03-28T04:30:00+03:00"),
                List.of("2027-10-31T03:30:00+03:00", "2027-10-31T03:30:00+02:00"),
                List.of("2028-02-29T09:00:00+02:00", "2028-02-29T10:00:00+02:00"))) {
            Instant starts = OffsetDateTime.parse(times.getFirst()).toInstant();
            Instant ends = OffsetDateTime.parse(times.getLast()).toInstant();

            Answer planned = planned(starts.toString(), ends.toString()).expect(201);
            Answer read = polku.coordinator()
                    .get("/api/consultation/meetings/" + planned.id())
                    .expect(200);

            all.assertThat(Instant.parse(read.text("/startsAt")))
                    .as("%s", times)
                    .isEqualTo(starts);
            all.assertThat(Instant.parse(read.text("/endsAt"))).as("%s", times).isEqualTo(ends);
        }
        // By the clock on the wall it ends later than it begins.
        all.assertThat(planned("2027-10-31T01:30:00Z", "2027-10-31T00:45:00Z").status())
                .isEqualTo(400);
        all.assertThat(planned("2027-02-29T09:00:00Z", "2027-02-29T10:00:00Z").status())
                .isEqualTo(400);
        all.assertAll();
    }

    @Test
    void knowsLeapDaysFromDaysThatNeverAre() {
        // Nobody's permission is open already: a last day would contradict it.
        String client = born("1990-05-01").expect(201).id();
        for (String day : List.of("2024-02-29", "2028-02-29", "2027-03-28", "2027-10-31")) {
            Answer granted = granted(client, day, day).expect(201);
            all.assertThat(granted.text("/from")).isEqualTo(day);
            all.assertThat(granted.text("/to")).isEqualTo(day);
            report(day, day).expect(200);
        }
        for (String never : List.of("2026-02-29", "2100-02-29", "2027-02-30", "2027-04-31")) {
            all.assertThat(granted(client, never, "2101-01-01").status())
                    .as(never)
                    .isEqualTo(400);
            all.assertThat(report(never, "2101-01-01").status()).as(never).isEqualTo(400);
            all.assertThat(born(never).status()).as(never).isEqualTo(400);
        }
        all.assertThat(born("1996-02-29").status()).isEqualTo(201);
        all.assertThat(born("2000-02-29").status()).isEqualTo(201);
        all.assertThat(born("1900-02-29").status()).isEqualTo(400);
        all.assertAll();
    }

    @Test
    void countsAPermissionFromItsFirstDayToItsLast() {
        LocalDate today = LocalDate.parse(Course.today());
        Map<List<LocalDate>, Integer> permissions = Map.of(
                List.of(today, today), 201,
                List.of(today.minusDays(1), today.minusDays(1)), 422,
                List.of(today.plusDays(1), today.plusDays(1)), 422);

        permissions.forEach((days, status) -> {
            String client = born("1990-05-01").expect(201).id();
            Answer granted = polku.sender()
                    .post(
                            "/api/referral/clients/" + client + "/permissions",
                            permission(
                                    days.getFirst().toString(), days.getLast().toString()))
                    .expect(201);
            Answer referred = polku.sender()
                    .post(
                            "/api/referral/referrals",
                            Map.of(
                                    "client",
                                    client,
                                    "target",
                                    Map.of(
                                            "kind",
                                            "network",
                                            "id",
                                            polku.region().network()),
                                    "question",
                                    "Mikä auttaisi?",
                                    "send",
                                    true));
            all.assertThat(referred.status()).as("%s: %s", granted, referred).isEqualTo(status);
        });
        all.assertAll();
    }

    @Test
    void reportsWholeMonthsWhateverTheirLength() {
        for (List<String> days : List.of(
                List.of("2028-02-01", "2028-02-29"),
                List.of("2027-03-01", "2027-03-31"),
                List.of("2027-10-01", "2027-10-31"))) {
            Answer report = report(days.getFirst(), days.getLast()).expect(200);
            assertThat(report.body().path("rows").isArray()).as("%s", report).isTrue();
        }
        Figure.print("R12", "both days on which the clock moves, leap days and days that never are: right");
    }

    private Answer planned(String starts, String ends) {
        return polku.coordinator()
                .post(
                        "/api/consultation/meetings",
                        Map.of("network", polku.region().network(), "startsAt", starts, "endsAt", ends));
    }

    private Answer granted(String client, String from, String to) {
        return polku.sender().post("/api/referral/clients/" + client + "/permissions", permission(from, to));
    }

    private Map<String, Object> permission(String from, String to) {
        return Map.of(
                "parties",
                List.of(polku.region().network()),
                "dataKinds",
                List.of("client"),
                "purpose",
                "consultation",
                "ground",
                "permission",
                "howGiven",
                "signed",
                "givenBy",
                "client",
                "from",
                from,
                "to",
                to);
    }

    private Answer born(String day) {
        Map<String, Object> person = new HashMap<>(Course.person(KOKKOLA, null));
        person.put("birthDate", day);
        return polku.sender().post("/api/referral/clients", person);
    }

    private Answer report(String from, String to) {
        return polku.analyst().get("/api/reporting/reports/referrals?by=month&from=" + from + "&to=" + to);
    }
}
