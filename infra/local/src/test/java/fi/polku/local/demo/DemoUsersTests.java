package fi.polku.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoUsersTests {

    private static final List<String> EVERYWHERE = List.of(
            "region-admin",
            "directory-editor",
            "service-manager",
            "analyst",
            "privacy-officer",
            "own-worker",
            "coordinating-worker");

    @Test
    void comeFromFourRegions() {
        assertThat(DemoUsers.regions()).containsExactly("18", "20", "08", "16");
    }

    @Test
    void eachRegionHasEveryDutyAndItsSendersAndCoordinators() {
        for (String region : DemoUsers.regions()) {
            assertThat(rolesAndDuties(region)).containsAll(EVERYWHERE);
        }
    }

    @Test
    void keskiPohjanmaaHasEveryRoleOfItsNetwork() {
        assertThat(rolesAndDuties("18"))
                .contains(
                        "coordinating-worker",
                        "te-expert",
                        "own-worker",
                        "rehabilitation-physician",
                        "rehabilitation-counsellor",
                        "health-centre-physician",
                        "psychologist",
                        "rehabilitation-coordinator",
                        "kela-specialist",
                        "substance-expert");
    }

    @Test
    void haveNamesOfTheirOwnThatNeedNoEncoding() {
        assertThat(DemoUsers.all())
                .extracting(DemoUser::subject)
                .doesNotHaveDuplicates()
                .allMatch(subject -> subject.matches("(kp|ka|pi|ep)-[a-z0-9]+"));
        assertThat(DemoUsers.all()).extracting(DemoUser::displayName).doesNotHaveDuplicates();
    }

    private static List<String> rolesAndDuties(String region) {
        return DemoUsers.all().stream()
                .filter(user -> user.region().equals(region))
                .flatMap(user -> Stream.concat(Stream.of(user.role()), user.duties().stream()))
                .toList();
    }
}
