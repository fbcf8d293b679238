package fi.polku.referral.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PermissionsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID RECEIVER = new UUID(0, 1);
    private static final UUID STRANGER = new UUID(0, 2);

    @Test
    void coversTheReceiverByAnyOfItsNames() {
        Permissions permissions = granted(TODAY, null);

        assertThat(permissions.covering(List.of(STRANGER, RECEIVER), "client", TODAY))
                .isPresent();
        assertThat(permissions.covering(List.of(STRANGER), "client", TODAY)).isEmpty();
    }

    @Test
    void coversOnlyTheKindsOfDataItNames() {
        assertThat(granted(TODAY, null).covering(List.of(RECEIVER), "health", TODAY))
                .isEmpty();
    }

    @Test
    void coversItsFirstAndItsLastDayAndNoOther() {
        Permissions permissions = granted(TODAY, TODAY.plusDays(1));

        assertThat(permissions.covering(List.of(RECEIVER), "client", TODAY.minusDays(1)))
                .isEmpty();
        assertThat(permissions.covering(List.of(RECEIVER), "client", TODAY)).isPresent();
        assertThat(permissions.covering(List.of(RECEIVER), "client", TODAY.plusDays(1)))
                .isPresent();
        assertThat(permissions.covering(List.of(RECEIVER), "client", TODAY.plusDays(2)))
                .isEmpty();
    }

    @Test
    void coversNothingOnceWithdrawn() {
        Permissions permissions = granted(TODAY, null);
        UUID id = permissions.all().getFirst().id();

        Permissions after = permissions.withdrawn(id, Instant.EPOCH);

        assertThat(after.covering(List.of(RECEIVER), "client", TODAY)).isEmpty();
    }

    @Test
    void keepsTheTimeOfTheFirstWithdrawal() {
        Permissions permissions = granted(TODAY, null);
        UUID id = permissions.all().getFirst().id();

        Permissions after = permissions.withdrawn(id, Instant.EPOCH).withdrawn(id, Instant.EPOCH.plusSeconds(9));

        assertThat(after.find(id)).map(Permission::withdrawnAt).contains(Instant.EPOCH);
    }

    private static Permissions granted(LocalDate from, @Nullable LocalDate to) {
        var terms = new Permission.Terms(
                "permission", List.of(RECEIVER), List.of("client"), "consultation", "spoken", "client", from, to);
        return Permissions.NONE.with(
                new Permission(new UUID(9, 9), terms, new UUID(0, 3), Instant.EPOCH, 2, "mac", null));
    }
}
