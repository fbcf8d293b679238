package fi.polku.reporting;

import com.mongodb.client.MongoDatabase;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.directory.IssuerBinding;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.RunningService;
import fi.polku.platform.test.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The running service with its directory, one for all tests of this module: a second would share the reading of topics. */
final class Service {
    static final Duration SOON = Duration.ofSeconds(60);

    private static final RunningService RUNNING =
            RunningService.start(ReportingServiceApplication.class, "/api/reporting");

    static final UUID COUNTY = UUID.randomUUID();
    static final UUID OFFICE = UUID.randomUUID();

    static {
        RUNNING.keepBeating(Topics.DIRECTORY);
        named();
        region("18");
        region("20");
        member("18", "anni", "analyst");
        member("18", "tuula", "privacy-officer");
        member("20", "antti", "analyst");
        RUNNING.awaitSeen("/indicators", List.of("anni", "antti"));
        RUNNING.awaitSeen("/access-log/findings", List.of("tuula"));
    }

    private Service() {}

    static Person as(String subject) {
        return RUNNING.as(subject);
    }

    static Topic topic() {
        return RUNNING.topic();
    }

    static MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    static <T> T bean(Class<T> type) {
        return RUNNING.bean(type);
    }

    private static void region(String code) {
        var bound = List.of(new IssuerBinding(RUNNING.issuer(), List.of()));
        publish(
                PublishedType.REGION,
                new RegionState(
                        UUID.randomUUID(), code, new LocalizedText("Alue", null, null), List.of(), bound, List.of()));
    }

    private static void named() {
        var always = new Validity(LocalDate.of(2020, 1, 1), null);
        publish(
                PublishedType.ORGANISATION,
                new OrganisationState(
                        COUNTY,
                        "18",
                        "other",
                        new LocalizedText("Hyvinvointialue <1>", "Välfärdsområdet", null),
                        always,
                        null,
                        List.of()));
        publish(
                PublishedType.UNIT,
                new UnitState(
                        OFFICE, "18", COUNTY, new LocalizedText("Tietosuoja", null, null), always, null, List.of()));
    }

    private static void member(String region, String subject, String duty) {
        publish(
                PublishedType.MEMBERSHIP,
                new MembershipState(
                        UUID.randomUUID(),
                        region,
                        RUNNING.issuer(),
                        subject,
                        subject,
                        COUNTY,
                        OFFICE,
                        "coordinator",
                        List.of(duty),
                        new Validity(LocalDate.of(2020, 1, 1), null),
                        List.of()));
    }

    private static void publish(PublishedType type, Object state) {
        topic().publish(type.topic(), type.ceType(), state, 1);
    }
}
