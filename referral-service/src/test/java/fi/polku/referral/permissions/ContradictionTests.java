package fi.polku.referral.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID PARTY = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 9);

    @Test
    void isNoneInTheFirstPermissionOfAnAdult() {
        assertThat(found(terms("permission", "client", TODAY, null), Permissions.NONE, 30))
                .isEmpty();
    }

    @Test
    void isAGuardianWhoDecidesForAnAdultAndNotForAChildOrAnUnknownAge() {
        Permission.Terms terms = terms("permission", "guardian", TODAY, null);

        assertThat(found(terms, Permissions.NONE, 18)).containsExactly("/givenBy guardian-of-adult");
        assertThat(found(terms, Permissions.NONE, 17)).isEmpty();
        assertThat(found(terms, Permissions.NONE, null)).isEmpty();
    }

    @Test
    void isALawThatSomebodyGives() {
        assertThat(found(terms("law-381-2023", "client", TODAY, null), Permissions.NONE, 30))
                .containsExactly("/howGiven not-with-law", "/givenBy not-with-law");
    }

    @Test
    void isNoneInAPermissionThatIsRecordedWhenItIsOver() {
        Permission.Terms over = terms("permission", "client", TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(found(over, Permissions.NONE, 30)).isEmpty();
        assertThat(found(over, inForce(terms("permission", "client", TODAY, null)), 30))
                .isEmpty();
    }

    @Test
    void isALastDayAfterWhichAnotherPermissionGoesOn() {
        Permissions open = inForce(terms("permission", "client", TODAY, null));
        Permissions longer = inForce(terms("permission", "client", TODAY, TODAY.plusDays(9)));
        Permission.Terms next = terms("permission", "client", TODAY, TODAY.plusDays(5));

        assertThat(Contradiction.of(next, open, TODAY, 30))
                .containsExactly(new Contradiction("/to", "wider-in-force", FIRST));
        assertThat(found(next, longer, 30)).containsExactly("/to wider-in-force");
        assertThat(found(next, open.withdrawn(FIRST, Instant.EPOCH), 30)).isEmpty();
    }

    @Test
    void isNoneInWhatGoesOnLongerOrComesBeforeOrIsAboutAnother() {
        Permissions shorter = inForce(terms("permission", "client", TODAY, TODAY.plusDays(2)));
        Permissions later = inForce(terms("permission", "client", TODAY.plusDays(9), null));
        var other = new Permission.Terms(
                "permission",
                List.of(new UUID(0, 2)),
                List.of("client"),
                "consultation",
                "spoken",
                "client",
                TODAY,
                null);
        Permission.Terms next = terms("permission", "client", TODAY, TODAY.plusDays(5));

        assertThat(found(next, shorter, 30)).isEmpty();
        assertThat(found(next, later, 30)).isEmpty();
        assertThat(found(next, inForce(other), 30)).isEmpty();
    }

    private static List<String> found(Permission.Terms terms, Permissions inForce, @Nullable Integer age) {
        return Contradiction.of(terms, inForce, TODAY, age).stream()
                .map(each -> each.pointer() + " " + each.code())
                .toList();
    }

    private static Permission.Terms terms(String ground, String givenBy, LocalDate from, @Nullable LocalDate to) {
        return new Permission.Terms(
                ground, List.of(PARTY), List.of("client"), "consultation", "spoken", givenBy, from, to);
    }

    private static Permissions inForce(Permission.Terms terms) {
        return Permissions.NONE.with(new Permission(FIRST, terms, new UUID(0, 3), Instant.EPOCH, 2, "mac", null));
    }
}
