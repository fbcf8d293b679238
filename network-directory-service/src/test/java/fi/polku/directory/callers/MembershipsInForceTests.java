package fi.polku.directory.callers;

import static fi.polku.directory.entries.Soite.ISSUER;
import static fi.polku.directory.entries.Soite.NOW;
import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.IssuerBinding;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Soite;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipsInForceTests {

    private final Soite soite = new Soite();
    private final Held<Unit> unit = soite.anyUnit();

    @Test
    void tellsTheMembershipsOfThisUserAlone() {
        var own = soite.anyMembership(unit.id());

        assertThat(at(NOW).of(ISSUER, "kp-te")).containsExactly(own);
        assertThat(at(NOW).of(ISSUER, "kp-other")).isEmpty();
        assertThat(at(NOW).of("https://elsewhere.example", "kp-te")).isEmpty();
    }

    @Test
    void forgetsAMembershipWhoseIssuerIsNoLongerBoundToItsOrganisation() {
        soite.anyMembership(unit.id());

        soite.bind(List.of(new IssuerBinding(ISSUER, List.of(Ids.next()))));
        assertThat(at(NOW).of(ISSUER, "kp-te")).isEmpty();

        soite.bind(List.of(new IssuerBinding("https://new.example", List.of())));
        assertThat(at(NOW).of(ISSUER, "kp-te")).isEmpty();

        soite.bind(List.of(new IssuerBinding(ISSUER, List.of(unit.entry().organisation()))));
        assertThat(at(NOW).of(ISSUER, "kp-te")).hasSize(1);
    }

    @Test
    void beginsAndEndsWithFinnishDays() {
        var summerDay = START.withMonth(7).withDayOfMonth(1);
        soite.editing
                .memberships()
                .grant(
                        soite.admin,
                        Soite.creation(),
                        Soite.person(unit.id(), "kp-te", new Validity(summerDay, summerDay)),
                        NOW);

        assertThat(at(Instant.parse("2026-06-30T20:59:59Z")).of(ISSUER, "kp-te"))
                .isEmpty();
        assertThat(at(Instant.parse("2026-06-30T21:00:00Z")).of(ISSUER, "kp-te"))
                .hasSize(1);
        assertThat(at(Instant.parse("2026-07-01T20:59:59Z")).of(ISSUER, "kp-te"))
                .hasSize(1);
        assertThat(at(Instant.parse("2026-07-01T21:00:00Z")).of(ISSUER, "kp-te"))
                .isEmpty();
    }

    @Test
    void saysWhatAMembershipIsInThePlatformsWords() {
        Held<Membership> own = soite.anyMembership(unit.id(), "region-admin");
        var user = new User(ISSUER, "kp-te");

        var told = new StoredMemberships(at(NOW)).of(user);

        assertThat(told).singleElement().satisfies(membership -> {
            assertThat(membership.id()).isEqualTo(own.id());
            assertThat(membership.region()).isEqualTo("18");
            assertThat(membership.unit()).isEqualTo(unit.id());
            assertThat(membership.role()).isEqualTo("te-expert");
            assertThat(membership.duties()).containsExactly("region-admin");
        });
    }

    private MembershipsInForce at(Instant now) {
        return new MembershipsInForce(soite.catalogue, new Today(Clock.fixed(now, ZoneOffset.UTC)));
    }
}
