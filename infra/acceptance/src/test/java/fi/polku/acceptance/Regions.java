package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Opens two regions with the operator's command and fills their directory as their own people do. */
final class Regions {
    private static final String SINCE = "2025-01-01";
    private static final List<Person> PEOPLE = List.of(
            new Person("kp-koordinaattori", "koordinointi", "coordinating-worker", List.of(), true),
            new Person("kp-psykologi", "terveyskeskus", "psychologist", List.of(), true),
            new Person("kp-te", "tyollisyys", "te-expert", List.of(), false),
            new Person("kp-esihenkilo", "tyollisyys", "manager", List.of("service-manager"), false),
            new Person("kp-omatyontekija", "sosiaalityo", "own-worker", List.of(), false),
            new Person(
                    "kp-hakemisto", "hallinto", "coordinator", List.of("directory-editor", "service-manager"), false),
            new Person("kp-analyytikko", "hallinto", "coordinator", List.of("analyst"), false),
            new Person("kp-tietosuoja", "hallinto", "administrator", List.of("privacy-officer"), false),
            new Person("ka-koordinaattori", "koordinointi", "coordinating-worker", List.of(), true),
            new Person("ka-omatyontekija", "sosiaalityo", "own-worker", List.of(), false),
            new Person(
                    "ka-hakemisto", "hallinto", "coordinator", List.of("directory-editor", "service-manager"), false),
            new Person("ka-analyytikko", "hallinto", "coordinator", List.of("analyst"), false));

    private final Polku polku;

    Regions(Polku polku) {
        this.polku = polku;
    }

    void open() {
        Path file = polku.stack().folder().resolve("regions.json");
        try {
            Files.writeString(
                    file, JsonMapper.shared().writeValueAsString(List.of(opening("18", "kp"), opening("20", "ka"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        polku.stack().operate("network-directory-service", "--polku.command=create-region", "--polku.file=" + file);
    }

    Region keskiPohjanmaa() {
        return filled("18", "kp", List.of("koordinointi", "terveyskeskus", "tyollisyys", "sosiaalityo"));
    }

    Region kainuu() {
        return filled("20", "ka", List.of("koordinointi", "sosiaalityo"));
    }

    private Map<String, Object> opening(String code, String prefix) {
        return Map.of(
                "region", code,
                "issuer", polku.stack().address("issuer"),
                "organisation", Map.of("kind", "wellbeing-services-county", "name", Map.of("fi", "Hyvinvointialue")),
                "unit", Map.of("name", Map.of("fi", "Hallinto")),
                "admin", Map.of("subject", prefix + "-admin", "displayName", "Aino Aluevaara"),
                "validFrom", SINCE);
    }

    private Region filled(String code, String prefix, List<String> unitNames) {
        Visitor admin = polku.as(prefix + "-admin");
        var own = Eventually.seen(
                        () -> admin.get("/api/directory/me"), me -> !me.items().isEmpty())
                .items()
                .getFirst();
        String organisation = own.path("organisation").asString("");
        Map<String, String> units = new HashMap<>();
        units.put("hallinto", own.path("unit").asString(""));
        unitNames.forEach(name -> units.put(
                name,
                created(
                        admin,
                        "units",
                        Map.of("organisation", organisation, "name", Map.of("fi", name), "validFrom", SINCE))));
        Map<String, String> memberships = new HashMap<>();
        memberships.put(prefix + "-admin", own.path("id").asString(""));
        List<Map<String, Object>> seats = new ArrayList<>();
        PEOPLE.stream().filter(person -> person.user().startsWith(prefix)).forEach(person -> {
            String unit = units.getOrDefault(person.unit(), "");
            String membership = created(admin, "memberships", membership(person, unit));
            memberships.put(person.user(), membership);
            if (person.seated()) {
                seats.add(Map.of("role", person.role(), "unit", unit, "membership", membership));
            }
        });
        String network = created(
                admin,
                "networks",
                Map.of(
                        "organisation", organisation,
                        "coordinatingUnit", units.getOrDefault("koordinointi", ""),
                        "name", Map.of("fi", "Työkykyverkosto"),
                        "seats", seats,
                        "validFrom", SINCE));
        String service = created(
                polku.as(prefix + "-hakemisto"),
                "services",
                Map.of(
                        "organisation",
                        organisation,
                        "unit",
                        units.getOrDefault("sosiaalityo", ""),
                        "kind",
                        "social-work",
                        "name",
                        Map.of("fi", "Aikuissosiaalityö"),
                        "referralNeeded",
                        true,
                        "validFrom",
                        SINCE));
        String id = admin.get("/api/directory/regions").expect(200).items().stream()
                .filter(region -> region.path("region").asString("").equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString("");
        Visitor editor = polku.as(prefix + "-hakemisto");
        // So that its history has a second page.
        editor.command("/api/directory/entries/" + service, "assure", "\"1\"", Map.of("on", "2026-01-01"))
                .expect(200);
        Map<String, Object> owned = Map.of("organisation", organisation, "validFrom", SINCE);
        Guidance guidance = Guidance.of(editor, organisation, service);
        Peers peers = Peers.of(editor);
        Map<String, String> entries = Map.of(
                "cards",
                guidance.card(),
                "card-feedback",
                guidance.feedback(),
                "paths",
                guidance.path(),
                "notices",
                peers.notice(),
                "shadowings",
                peers.shadowing(),
                "accessibility-feedback",
                heard(prefix),
                "imports",
                created(
                        editor,
                        "exchange/imports",
                        Map.of("format", "csv", "kind", "organisations", "source", "naytteet", "dryRun", true)),
                "locations",
                created(editor, "locations", with(owned, Map.of("name", Map.of("fi", "Sote-keskus")))),
                "templates",
                created(
                        editor,
                        "templates",
                        with(
                                owned,
                                Map.of(
                                        "kind", "social-work",
                                        "name", Map.of("fi", "Sosiaalityö"),
                                        "description", Map.of("summary", Map.of("fi", "Tukee arjessa."))))),
                "professionals",
                created(
                        editor,
                        "professionals",
                        with(
                                owned,
                                Map.of(
                                        "unit", units.getOrDefault("sosiaalityo", ""),
                                        "fullName", "Testi Testinen",
                                        "profession", "social-worker"))));
        return new Region(code, id, organisation, network, service, units, memberships, entries);
    }

    private Map<String, Object> membership(Person person, String unit) {
        return Map.of(
                "issuer", polku.stack().address("issuer"),
                "subject", person.user(),
                "displayName", "Testi Testinen",
                "unit", unit,
                "role", person.role(),
                "duties", person.duties(),
                "validFrom", SINCE);
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** Of the coordinator's two, and one of the administrator's own. */
    private String heard(String prefix) {
        String kind = "accessibility-feedback";
        Map<String, Object> feedback = Map.of("text", "Painike ei kuulu", "page", "/queue", "language", "fi");
        created(polku.as(prefix + "-koordinaattori"), kind, feedback);
        created(polku.as(prefix + "-koordinaattori"), kind, feedback);
        return created(polku.as(prefix + "-admin"), kind, feedback);
    }

    private static String created(Visitor by, String kind, Object body) {
        return by.post("/api/directory/" + kind, body).expect(201).id();
    }

    /**
     * A demo user's place.
     *
     * @param seated whether with a seat in the region's network
     */
    private record Person(String user, String unit, String role, List<String> duties, boolean seated) {}
}
