package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceSettingsIT {

    @Test
    void giveEachRunItsOwnDatabaseAndIssuer() {
        ServiceSettings one = ServiceSettings.fresh();
        ServiceSettings two = ServiceSettings.fresh();

        assertThat(one.database()).isNotEqualTo(two.database());
        assertThat(one.tokens().issuer()).isNotEqualTo(two.tokens().issuer());
    }

    @Test
    void registerEverySettingOnce() {
        Map<String, Object> registered = new HashMap<>();

        ServiceSettings settings = ServiceSettings.fresh().with("polku.messaging.partitions", "1");
        settings.register((name, value) -> registered.put(name, value.get()));

        assertThat(registered).containsEntry("polku.messaging.partitions", "1").hasSameSizeAs(settings.asMap());
        assertThat(settings.asArguments()).contains("--polku.messaging.partitions=1");
    }
}
