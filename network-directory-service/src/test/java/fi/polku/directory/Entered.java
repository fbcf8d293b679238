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

    /** With all that a location may tell. */
    static String location(UUID organisation) {
        return """
                {"organisation":"%s","name":{"fi":"Työkykykeskus"},"validFrom":"2026-01-01",
                 "address":{"street":{"fi":"Mariankatu 16"},"postalCode":"67200","postOffice":"Kokkola",
                   "municipality":"272","wayIn":{"fi":"Pihan puolelta"}},
                 "coordinates":{"latitude":63.8385,"longitude":23.1307},
                 "contact":{"phone":"+358 6 826 4111","email":"tyokyky@example.fi"},
                 "openingHours":{"week":[{"day":"MONDAY","opens":"08:00","closes":"16:00"}],
                   "exceptions":[{"from":"2026-12-24","to":"2026-12-26","note":{"fi":"Joulu\\ntalossa"}},
                     {"from":"2026-12-31","to":"2026-12-31","opens":"08:00","closes":"12:00:30"}]},
                 "accessibility":{"features":["step-free-entrance"],"note":{"fi":"Hissi"}},
                 "standing":{"lifeCycle":"pilot"}}""".formatted(organisation);
    }

    /** With all that a path may tell. */
    static String path(UUID organisation, UUID service, UUID card) {
        return """
                {"organisation":"%s","name":{"fi":"Lasten ja nuorten kuntoutuspolku","sv":"Rehabiliteringsstig"},
                 "summary":{"fi":"Huolesta tukeen"},"targetGroups":["families"],
                 "steps":[{"key":"concern","name":{"fi":"Huoli herää"},"text":{"fi":"Kuka tahansa ottaa puheeksi"},"next":["clinic"]},
                   {"key":"clinic","name":{"fi":"Neuvola"},"services":["%s"],"cards":["%s"]}],
                 "validFrom":"2026-01-01"}""".formatted(organisation, service, card);
    }

    static String template(UUID organisation) {
        return """
                {"organisation":"%s","kind":"mental-health","name":{"fi":"Mielenterveys"},"validFrom":"2026-01-01",
                 "description":{"summary":{"fi":"Valtakunnallinen"},"criteria":{"fi":"Kaikille"}}}""".formatted(organisation);
    }

    /** With all that a service may tell. */
    static String variant(UUID organisation, UUID unit, UUID template, UUID location) {
        return """
                {"organisation":"%s","unit":"%s","kind":"mental-health","name":{"fi":"Oma palvelu"},"referralNeeded":false,
                 "template":"%s","locations":["%s"],
                 "description":{"summary":{"fi":"Alueellinen"},"targetGroups":["unemployed"],
                   "rules":[{"attribute":"WORK_ABILITY","operator":"ANY_OF","values":["reduced"]}],
                   "languages":["fi","sv"],"directAccess":true,"requiredDocuments":[{"fi":"Kartoituslomake"}],
                   "cost":{"kind":"free"},
                   "channels":[{"kind":"web","value":"https://soite.example/palvelu"},{"kind":"visit"}]},
                 "availability":{"asOf":"2026-11-01","places":5,"free":1,"waitingDays":20},
                 "validFrom":"2026-01-01"}""".formatted(organisation, unit, template, location);
    }

    /** With all that a professional may tell. */
    static String professional(UUID organisation, UUID unit) {
        return """
                {"organisation":"%s","unit":"%s","fullName":"Kaisa Koivu","profession":"nurse","title":{"fi":"Koordinaattori"},
                 "roles":["own-worker"],"competences":["service-guidance"],"languages":["fi"],
                 "trainings":[{"kind":"work-ability-coordinator","completedOn":"2018-05-31","organiser":"THL"}],
                 "contact":{"email":"kaisa.koivu@example.fi"},
                 "validFrom":"2026-01-01","standing":{"draft":true}}""".formatted(organisation, unit);
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
