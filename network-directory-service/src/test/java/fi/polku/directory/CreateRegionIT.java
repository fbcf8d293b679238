package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Selection;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CreateRegionIT {

    private final Api admin = RunningDirectory.as("kp-admin");

    @Test
    void changesNothingWhenItIsRepeated() {
        var before = admin.get("regions").json();

        assertThat(RunningDirectory.createRegions(RunningDirectory.region("18", "kp")))
                .isZero();

        assertThat(admin.get("regions").json()).isEqualTo(before);
        assertThat(admin.get("me").json().at("/items")).hasSize(1);
    }

    @Test
    void givesAnOpenRegionAnotherIssuerAndAnotherAdmin() throws IOException {
        var issuer = "https://id." + UUID.randomUUID() + ".example";
        var admins = """
                {"region":"20","issuer":"%s","admin":{"subject":"ka-toinen","displayName":"Uuno Uusi"}}""".formatted(issuer);

        assertThat(RunningDirectory.operate("add-admin", admins)).isEqualTo(1);
        assertThat(RunningDirectory.operate("bind-issuer", "{}", "--polku.region=20", "--polku.issuer=" + issuer))
                .isZero();
        assertThat(RunningDirectory.operate("add-admin", admins)).isZero();

        var regions = RunningDirectory.as("ka-admin").get("regions").body();
        assertThat(regions).contains(issuer);
        var memberships =
                RunningDirectory.as("ka-admin").get("memberships?limit=100").body();
        assertThat(memberships).contains("Uuno Uusi");
    }

    @Test
    void failsAndStoresNothingWhenTheFileIsWrong() {
        var catalogue = RunningDirectory.bean(Catalogue.class);
        var good = RunningDirectory.region("08", "pi");
        var bad = RunningDirectory.region("77", "xx");

        assertThat(RunningDirectory.createRegions("[" + good + "," + bad + "]")).isEqualTo(1);

        assertThat(catalogue.regions().list(Selection.everything().inRegion("08")))
                .isEmpty();
        assertThat(catalogue.organisations().list(Selection.everything().inRegion("08")))
                .isEmpty();
    }
}
