package fi.polku.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void areThoseOfANewcomerWhereNothingIsSet() {
        Settings settings = Settings.from(Map.of("POLKU_UP_ROOT", "/polku"));

        assertThat(settings.folder()).isEqualTo(Path.of("/polku/.polku"));
        assertThat(settings.ports().of("gateway")).isEqualTo(8080);
        assertThat(settings.ports().of("reporting.management")).isEqualTo(9084);
        assertThat(settings.mongodbUri()).isNull();
        assertThat(settings.whenDead()).isEqualTo(WhenDead.STOP);
        assertThat(settings.demoRegions()).isTrue();
    }

    @Test
    void doNotLookAtVariablesOfARealInstallation() {
        Map<String, String> real = Map.of(
                "POLKU_UP_ROOT", "/polku",
                "POLKU_MONGODB_URI", "mongodb://real",
                "POLKU_KAFKA", "real:9092",
                "POLKU_KEYS", "/etc/polku",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", "real:9092");

        assertThat(Settings.from(real)).isEqualTo(Settings.from(Map.of("POLKU_UP_ROOT", "/polku")));
        assertThat(CleanEnvironment.of(real)).isEmpty();
    }

    @Test
    void moveAllPortsTogether() {
        Ports ports = Settings.from(Map.of("POLKU_UP_PORTS_FROM", "18080")).ports();

        assertThat(ports.numbers().values()).allMatch(port -> port >= 18080 && port < 18100);
        assertThat(new HashSet<>(ports.numbers().values()))
                .hasSameSizeAs(ports.numbers().values());
    }

    @Test
    void refuseWhatTheyDoNotUnderstandByName() {
        assertThatThrownBy(() -> Settings.from(Map.of("POLKU_UP_PORTS_FROM", "many")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("POLKU_UP_PORTS_FROM is not a number: many");
        assertThatThrownBy(() -> Settings.from(Map.of("POLKU_UP_PORTS_FROM", "80")))
                .hasMessageContaining("between 1024 and 65500");
        assertThatThrownBy(() -> Settings.from(Map.of("POLKU_UP_WHEN_DEAD", "cry")))
                .hasMessage("POLKU_UP_WHEN_DEAD is one of stop, restart, wait, not cry");
    }

    @Test
    void giveSecondReplicasPortsOfTheirOwnInABlockOfThirty() {
        Settings twice = Settings.from(Map.of("POLKU_UP_PORTS_FROM", "18080", "POLKU_UP_REPLICAS", "2"));
        Ports once = Settings.from(Map.of("POLKU_UP_PORTS_FROM", "18080")).ports();

        assertThat(twice.replicas()).isEqualTo(2);
        assertThat(twice.ports().of("referral-2")).isEqualTo(twice.ports().of("referral") + 20);
        assertThat(twice.ports().parts()).contains("reporting", "reporting-2").doesNotContain("gateway-2", "kafka");
        assertThat(twice.ports().numbers().values()).doesNotHaveDuplicates().allMatch(port -> port < 18110);
        assertThat(twice.ports().numbers()).containsAllEntriesOf(once.numbers());
        assertThat(Settings.from(Map.of("POLKU_UP_REPLICAS", "2"))
                        .ports()
                        .numbers()
                        .values())
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> Settings.from(Map.of("POLKU_UP_REPLICAS", "3")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("POLKU_UP_REPLICAS is 1 or 2, not 3");
    }
}
