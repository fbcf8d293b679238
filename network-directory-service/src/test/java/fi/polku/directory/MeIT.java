package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeIT {

    @Test
    void tellsAUserTheMembershipsWithTheNamesToChooseBy() {
        var me = RunningDirectory.as("kp-admin").get("me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/items/0/region")).isEqualTo("18");
        assertThat(me.text("/items/0/regionName/sv")).isEqualTo("Mellersta Österbottens välfärdsområde");
        assertThat(me.text("/items/0/organisationName/fi")).isEqualTo("Hyvinvointialue 18");
        assertThat(me.text("/items/0/unitName/fi")).isEqualTo("Hallinto");
        assertThat(me.text("/items/0/duties/0")).isEqualTo("region-admin");
    }

    @Test
    void tellsAStrangerNothingAndRefusesWhoHasNoToken() {
        assertThat(RunningDirectory.as("stranger").get("me").json().at("/items"))
                .isEmpty();
        assertThat(RunningDirectory.as("stranger").get("regions").status()).isEqualTo(403);
        assertThat(RunningDirectory.asNobody().get("me").status()).isEqualTo(401);
        assertThat(RunningDirectory.asNobody().get("openapi.json").status()).isEqualTo(401);
    }

    @Test
    void asksAUserOfSeveralMembershipsUnderWhichToAct() {
        var admin = RunningDirectory.as("kp-admin");
        var subject = "kp-" + UUID.randomUUID();
        Entered.member(admin, subject);
        var user = Entered.member(admin, subject, "directory-editor");
        var memberships = user.get("me").json().at("/items");

        assertThat(memberships).hasSize(2);
        assertThat(user.get("regions").text("/code")).isEqualTo("acting-as-required");
        assertThat(user.with("Polku-Acting-As", memberships.get(0).get("id").asString())
                        .get("regions")
                        .status())
                .isEqualTo(200);
        assertThat(user.with("Polku-Acting-As", UUID.randomUUID().toString())
                        .get("regions")
                        .text("/code"))
                .isEqualTo("acting-as-unknown");
    }

    @Test
    void describesItselfInOpenApi() {
        var document = RunningDirectory.as("kp-admin").get("openapi.json").json();

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames())
                .contains("/api/directory/organisations", "/api/directory/memberships/{id}/end", "/api/directory/me");
    }

    @Test
    void givesReferenceData() {
        var admin = RunningDirectory.as("kp-admin");

        assertThat(admin.get("municipalities?region=18").json().at("/items")).hasSize(8);
        assertThat(admin.get("municipalities").json().at("/items")).hasSize(308);
        assertThat(admin.get("codes").text("/duties/0/code")).isEqualTo("region-admin");
        assertThat(admin.get("regions?region=18").text("/items/0/municipalities/0/code"))
                .hasSize(3);
        assertThat(admin.get("regions?region=18").text("/items/0/issuers/0/issuer"))
                .isEqualTo(RunningDirectory.issuer());
        assertThat(admin.get("regions?region=20").json().at("/items/0/issuers").isMissingNode())
                .isTrue();
    }
}
