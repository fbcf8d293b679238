package fi.polku.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartSettingsTests {

    @TempDir
    Path folder;

    @Test
    void giveEachReplicaItsOwnOverThoseOfItsServiceOverThoseOfAll() throws IOException {
        PartSettings settings = read("""
                all.POLKU_A=all
                all.POLKU_B=all
                referral.POLKU_B=service
                referral.POLKU_C=service
                referral-2.POLKU_C=replica
                """);

        assertThat(settings.of("referral", "referral"))
                .containsExactly(
                        Map.entry("POLKU_A", "all"), Map.entry("POLKU_B", "service"), Map.entry("POLKU_C", "service"));
        assertThat(settings.of("referral", "referral-2")).containsEntry("POLKU_C", "replica");
        assertThat(settings.of("gateway", "gateway"))
                .containsExactly(Map.entry("POLKU_A", "all"), Map.entry("POLKU_B", "all"));
    }

    @Test
    void keepWhatAnAddressIsMadeOf() throws IOException {
        PartSettings settings = read("gateway.POLKU_REFERRAL_URI=http://127.0.0.1:1/?a=b\n");

        assertThat(settings.of("gateway", "gateway")).containsEntry("POLKU_REFERRAL_URI", "http://127.0.0.1:1/?a=b");
    }

    @Test
    void refuseAPartThatIsNotThere() {
        assertThatThrownBy(() -> read("refferal.POLKU_A=1\n"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("POLKU_UP_SETTINGS: refferal.POLKU_A begins with none of all, consultation, consultation-2,"
                        + " directory, directory-2, gateway, referral, referral-2, reporting, reporting-2");
        assertThatThrownBy(() -> read("POLKU_A=1\n")).hasMessageContaining("POLKU_A begins with none of");
    }

    @Test
    void refuseWhatIsNoVariable() {
        assertThatThrownBy(() -> read("all.polku.mongo.timeout=1s\n"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("POLKU_UP_SETTINGS: all.polku.mongo.timeout does not end with the name of a variable");
    }

    @Test
    void refuseAFileThatIsNotThere() {
        assertThatThrownBy(() -> Settings.from(
                        Map.of("POLKU_UP_SETTINGS", folder.resolve("none").toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessage("POLKU_UP_SETTINGS cannot be read: " + folder.resolve("none"));
    }

    private PartSettings read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), lines);
        return Settings.from(Map.of("POLKU_UP_SETTINGS", file.toString(), "POLKU_UP_REPLICAS", "2"))
                .parts();
    }
}
