package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.UUID;

/** Entries that tests enter over HTTP, and the bodies for them. */
final class Entered {

    private Entered() {}

    static String organisation(String name) {
        return """
                {"kind":"employment-service","name":{"fi":"%s"},"validFrom":"2026-01-01"}""".formatted(name);
    }

    static String unit(UUID organisation) {
        return """
                {"organisation":"%s","name":{"fi":"Yksikkö","sv":"Enhet","en":"Unit"},"validFrom":"2026-01-01"}""".formatted(organisation);
    }

    static String service(UUID organisation, UUID unit) {
        return """
                {"organisation":"%s","unit":"%s","kind":"mental-health","name":{"fi":"Palvelu"},"referralNeeded":true,
                 "minimumAge":18,"maximumAge":68,"municipalities":["272"],"validFrom":"2026-01-01"}""".formatted(organisation, unit);
    }

    static String network(UUID organisation, UUID unit) {
        return """
                {"organisation":"%s","coordinatingUnit":"%s","name":{"fi":"Työkykyverkosto"},
                 "seats":[{"role":"te-expert","unit":"%s"}],"validFrom":"2026-01-01"}""".formatted(organisation, unit, unit);
    }

    static String membership(UUID unit, String subject, String... duties) {
        var list = duties.length == 0 ? "" : "\"" + String.join("\",\"", duties) + "\"";
        return """
                {"issuer":"%s","subject":"%s","displayName":"Tiina Teeri","unit":"%s","role":"te-expert",
                 "duties":[%s],"validFrom":"2026-01-01"}""".formatted(RunningDirectory.issuer(), subject, unit, list);
    }

    static Reply created(Api api, String list, String body) {
        var reply = api.post(list, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply;
    }

    static UUID anyOrganisation(Api api) {
        return created(api, "organisations", organisation("Kokkolan työllisyyspalvelut"))
                .id();
    }

    static UUID anyUnit(Api api, UUID organisation) {
        return created(api, "units", unit(organisation)).id();
    }

    /** A user of this subject in a new unit. */
    static Api member(Api admin, String subject, String... duties) {
        var unit = anyUnit(admin, anyOrganisation(admin));
        created(admin, "memberships", membership(unit, subject, duties));
        return RunningDirectory.as(subject);
    }
}
