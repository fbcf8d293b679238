package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPolku.class)
class OtherRegionIT {
    private static final List<String> KAINUU = List.of("105", "205", "290", "578", "620", "697", "765", "777");
    private static final String KOKKOLA = "272";
    private static final String IDENTITY_CODE = "010594Y9021";

    private final Polku polku;
    private final Course course;
    private final String consultation;
    private final String meeting;

    OtherRegionIT(Polku polku) {
        this.polku = polku;
        course = Course.referred(polku, KOKKOLA).accepted();
        consultation = course.openedCase();
        meeting = course.meetingOn(consultation);
    }

    @Test
    void hidesWhatIsAnothersAsIfItDidNotExist() {
        SoftAssertions all = new SoftAssertions();
        for (String user : List.of("ka-koordinaattori", "ka-omatyontekija", "ka-analyytikko", "kp-omatyontekija")) {
            Visitor visitor = polku.as(user);
            for (String path : List.of(
                    course.referral(), course.client(), course.client() + "/permissions", consultation, meeting)) {
                Answer hidden = visitor.get(path);
                Answer unknown = visitor.get(unknown(path));
                all.assertThat(hidden.status()).as("%s: %s", user, hidden).isEqualTo(404);
                all.assertThat(hidden.comparable()).as("%s: %s", user, hidden).isEqualTo(unknown.comparable());
                all.assertThat(hidden.response().headers().map().keySet())
                        .isEqualTo(unknown.response().headers().map().keySet());
            }
        }
        all.assertAll();
    }

    @Test
    void letsNobodyOfAnotherRegionCommandWhatIsHidden() {
        SoftAssertions all = new SoftAssertions();
        Map<String, String> commands = Map.of(
                course.referral(),
                "accept",
                consultation,
                "discuss",
                meeting,
                "hold",
                course.client(),
                "permissions/" + course.permissionId() + "/withdraw");
        commands.forEach((path, command) -> {
            Answer hidden = polku.stranger().command(path, command, "\"1\"", Course.NOTHING);
            Answer unknown = polku.stranger().command(unknown(path), command, "\"1\"", Course.NOTHING);
            all.assertThat(hidden.status()).as("%s", hidden).isEqualTo(404);
            all.assertThat(hidden.comparable()).as("%s", hidden).isEqualTo(unknown.comparable());
        });
        all.assertAll();
    }

    @Test
    void listsNothingOfAnotherRegion() {
        polku.sender().post("/api/referral/clients", Course.person(KOKKOLA, IDENTITY_CODE));

        SoftAssertions all = new SoftAssertions();
        for (String list : List.of(
                "/api/referral/referrals?box=sent&limit=100",
                "/api/referral/referrals?box=received&limit=100",
                "/api/consultation/cases?limit=100",
                "/api/consultation/meetings?limit=100")) {
            all.assertThat(polku.stranger().get(list).expect(200).items())
                    .as(list)
                    .extracting(item -> item.path("id").asString(""))
                    .doesNotContain(course.referralId(), Course.idOf(consultation), Course.idOf(meeting));
        }
        Answer found = polku.stranger().post("/api/referral/clients/search", Map.of("identityCode", IDENTITY_CODE));
        all.assertThat(found.expect(200).items()).isEmpty();
        all.assertAll();
    }

    @Test
    void reportsNothingOfAnotherRegion() {
        Answer report = polku.as("ka-analyytikko")
                .get("/api/reporting/reports/referrals?from=2025-01-01&to=2099-12-31&by=municipality")
                .expect(200);

        assertThat(report.text("/region")).isEqualTo("20");
        assertThat(report.body().path("rows"))
                .extracting(row -> row.path("by").path("municipality").asString(""))
                .isSubsetOf(KAINUU);
    }

    /** The same path with an id that nothing has. */
    private String unknown(String path) {
        String[] parts = path.split("/", -1);
        parts[4] = UUID.randomUUID().toString();
        return String.join("/", parts);
    }
}
