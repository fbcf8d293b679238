package fi.polku.reporting.indicators.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fi.polku.contracts.Fact;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.consultation.Recommendation;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.platform.test.TestStore;
import fi.polku.reporting.facts.Facts;
import fi.polku.reporting.facts.Version;
import fi.polku.reporting.indicators.Indicator;
import fi.polku.reporting.indicators.Indicators;
import fi.polku.reporting.indicators.Period;
import fi.polku.reporting.indicators.Report;
import fi.polku.reporting.indicators.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiguresIT {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID NETWORK = UUID.randomUUID();
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestStore.uri()))
            .timeout(5, TimeUnit.SECONDS)
            .build());
    private final MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
    private final Facts facts = new Facts(database);
    private final MongoReports reports = new MongoReports(database, Clock.systemUTC());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void countsReferralsByMonthAndMunicipality() {
        // The last half hour of January in Finland is still January, though the clock in London says so too.
        take(referral("18", "272", "2026-01-31T21:59:00Z", null));
        take(referral("18", "272", "2026-01-31T22:00:00Z", null));
        take(referral("18", "272", "2026-02-10T10:00:00Z", null));
        take(referral("18", "217", "2026-02-10T10:00:00Z", null));
        take(referral("18", null, "2026-02-10T10:00:00Z", null));
        take(referral("20", "205", "2026-02-10T10:00:00Z", null));

        assertThat(report("referrals", "18", "month", "municipality").rows())
                .extracting(Row::by, Row::count)
                .containsExactlyInAnyOrder(
                        tuple(Map.of("month", "2026-01", "municipality", "272"), 1L),
                        tuple(Map.of("month", "2026-02", "municipality", "272"), 2L),
                        tuple(Map.of("month", "2026-02", "municipality", "217"), 1L),
                        tuple(Map.of("month", "2026-02", "municipality", ""), 1L));
    }

    @Test
    void measuresDaysToAcceptanceMeetingAndSummary() {
        ReferralState referral = referral("18", "272", "2026-03-02T10:00:00Z", "2026-03-05T08:00:00Z");
        take(referral);
        facts.take(
                consultation(referral, 1, "2026-03-20T11:00:00Z", "2026-03-24T10:00:00Z"),
                meeting("2026-03-18T07:00:00Z"),
                new Version(1, 5));
        take(referral("18", "272", "2026-03-02T10:00:00Z", null));

        assertThat(report("days-to-acceptance", "18").rows())
                .extracting(Row::count, Row::days)
                .containsExactly(tuple(2L, new Row.Days(1, 1, 3.0, 3.0, 3.0)));
        assertThat(report("days-to-meeting", "18").rows())
                .extracting(Row::days)
                .containsExactly(new Row.Days(1, 1, 16.0, 16.0, 16.0));
        assertThat(report("days-to-summary", "18").rows())
                .extracting(Row::days)
                .containsExactly(new Row.Days(1, 1, 22.0, 22.0, 22.0));
    }

    @Test
    void countsRecommendationsByStateAndTellsHowManyAreMadeUp() {
        ReferralState referral = referral("18", "272", "2026-03-02T10:00:00Z", "2026-03-05T08:00:00Z");
        facts.take(consultation(referral, 3, "2026-03-20T11:00:00Z", null), null, new Version(1, 4));

        Report report = report("recommendations", "18", "state");

        assertThat(report.rows()).extracting(Row::count).containsExactly(3L);
        assertThat(report.madeUp()).isEqualTo(3);
    }

    @Test
    void givesTheSameFiguresHoweverOftenAndInWhateverOrderStatesCome() {
        UUID id = UUID.randomUUID();
        ReferralState sent = referral(id, "18", "272", "SENT", "2026-03-02T10:00:00Z", null);
        ReferralState accepted = referral(id, "18", "272", "ACCEPTED", "2026-03-02T10:00:00Z", "2026-03-05T08:00:00Z");

        Stream.of(new Version(1, 1), new Version(1, 3), new Version(1, 1), new Version(1, 3))
                .forEach(version -> facts.take(version.sequence() == 1 ? sent : accepted, version));

        assertThat(report("referrals", "18", "state").rows())
                .extracting(row -> row.by().get("state"), Row::count)
                .containsExactly(tuple("ACCEPTED", 1L));
    }

    @Test
    void takesTheStateOfALaterEpochWhateverItsNumber() {
        UUID id = UUID.randomUUID();
        facts.take(referral(id, "18", "272", "CLOSED", "2026-03-02T10:00:00Z", null), new Version(1, 9));
        facts.take(referral(id, "18", "272", "SENT", "2026-03-02T10:00:00Z", null), new Version(2, 1));

        assertThat(report("referrals", "18", "state").rows())
                .extracting(row -> row.by().get("state"))
                .containsExactly("SENT");
    }

    private Report report(String code, String region, String... by) {
        Indicator indicator = Indicators.shipped().find(code).orElseThrow();
        return reports.compute(
                indicator,
                region,
                YEAR,
                Stream.of(by)
                        .map(each -> indicator.dimension(each).orElseThrow())
                        .toList());
    }

    private void take(ReferralState referral) {
        facts.take(referral, new Version(1, 1));
    }

    private static ReferralState referral(
            String region, @Nullable String municipality, String sentAt, @Nullable String acceptedAt) {
        return referral(UUID.randomUUID(), region, municipality, "SENT", sentAt, acceptedAt);
    }

    private static ReferralState referral(
            UUID id,
            String region,
            @Nullable String municipality,
            String state,
            String sentAt,
            @Nullable String acceptedAt) {
        var sent = new Fact(1, "sent", Instant.parse(sentAt), UNIT, null);
        List<Fact> happened = acceptedAt == null
                ? List.of(sent)
                : List.of(sent, new Fact(2, "accepted", Instant.parse(acceptedAt), UNIT, null));
        return new ReferralState(
                id,
                region,
                UUID.randomUUID(),
                state,
                municipality,
                UUID.randomUUID(),
                UNIT,
                UUID.randomUUID(),
                new Target("network", NETWORK, UNIT),
                null,
                0,
                null,
                happened);
    }

    private static CaseState consultation(
            ReferralState referral, int recommendations, String discussedAt, @Nullable String summaryAt) {
        var discussed = new Fact(1, "discussed", Instant.parse(discussedAt), UNIT, null);
        List<Fact> happened = summaryAt == null
                ? List.of(discussed)
                : List.of(discussed, new Fact(2, "summary-delivered", Instant.parse(summaryAt), UNIT, null));
        return new CaseState(
                UUID.randomUUID(),
                referral.region(),
                referral.client(),
                referral.id(),
                0,
                NETWORK,
                "DISCUSSED",
                referral.municipality(),
                UUID.randomUUID(),
                Stream.generate(() -> recommendation(discussedAt))
                        .limit(recommendations)
                        .toList(),
                null,
                true,
                happened);
    }

    private static Recommendation recommendation(String issuedAt) {
        return new Recommendation(
                UUID.randomUUID(),
                "examination",
                "ISSUED",
                "psychologist",
                null,
                null,
                LocalDate.of(2026, 6, 1),
                null,
                null,
                Instant.parse(issuedAt));
    }

    private static MeetingState meeting(String startsAt) {
        return new MeetingState(
                UUID.randomUUID(),
                "18",
                NETWORK,
                "HELD",
                Instant.parse(startsAt),
                Instant.parse(startsAt).plusSeconds(3600),
                List.of(),
                List.of(),
                List.of());
    }
}
