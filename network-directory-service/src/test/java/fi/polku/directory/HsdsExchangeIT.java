package fi.polku.directory;

import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HsdsExchangeIT {

    private final Api editor = member(RunningDirectory.as("kp-admin"), "kp-" + UUID.randomUUID(), "directory-editor");
    private final String source = "hsds-" + UUID.randomUUID().toString().substring(0, 8);

    private static final String PAGE = """
        {"total_items":2,"total_pages":1,"page_number":1,"size":2,"first_page":true,"last_page":true,"empty":false,
         "contents":[
          {"id":"%1$s","name":"Päihdekuntoutus","status":"active","minimum_age":18,"maximum_age":64.5,
           "organization_id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a001",
           "organization":{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a001","name":"Rannikon tuki ry","description":"Yhdistys"},
           "description":"Ryhmä\\n ja yksilö","languages":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a010","code":"sv"}],
           "phones":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a011","number":"050 1234567"}],
           "service_at_locations":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a012","location":{
             "id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a013","location_type":"physical","name":"Kotiranta","latitude":63.8,"longitude":23.1,
             "addresses":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a014","address_1":"Rantakatu 1","city":"Kokkola","state_province":"",
                           "postal_code":"67100","country":"FI","address_type":"physical"}],
             "schedules":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a015","freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"15:00:00"}]}}],
           "service_areas":[{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a002","name":"Karleby"},{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a003","name":"Atlantis"}]},
          {"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a005","name":"Vertaistuki","status":"active",
           "organization":{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a001","name":"Rannikon tuki ry","description":"Yhdistys"}},
          {"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a006","name":"Entinen","status":"defunct",
           "organization":{"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a001","name":"Rannikon tuki ry","description":"Yhdistys"}},
          {"id":"9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a007","name":17,"status":"unheard of"}]}\
        """.formatted("9c1f4a6e-9f2a-4a3c-8b8a-0a51b6b3a004");

    @Test
    void takesServicesInWithTheirOrganisationAndAUnitForIt() {
        var imported = imported(PAGE).finished();

        assertThat(imported.verdicts())
                .containsExactly(
                        "/contents/0/organization CREATED",
                        "/contents/0/organization CREATED",
                        "/contents/0/service_at_locations CREATED",
                        "/contents/0 CREATED",
                        "/contents/1 CREATED",
                        "/contents/2 REFUSED /status ended-without-day",
                        "/contents/3 REFUSED /name hsds-type /status hsds-enum");
        var service = editor.get("services/" + imported.entry(3));
        assertThat(service.text("/name/fi")).isEqualTo("Päihdekuntoutus");
        assertThat(service.text("/organisation")).isEqualTo(imported.entry(0).toString());
        assertThat(service.text("/unit")).isEqualTo(imported.entry(1).toString());
        assertThat(service.text("/maximumAge")).isEqualTo("64");
        assertThat(service.json().at("/municipalities").toString()).isEqualTo("[\"272\"]");
        assertThat(service.text("/kind")).isEqualTo("third-sector");
        assertThat(service.text("/description/text/fi")).isEqualTo("Ryhmä ja yksilö");
        assertThat(service.text("/description/channels/0/value")).isEqualTo("050 1234567");
        assertThat(service.text("/locations/0")).isEqualTo(imported.entry(2).toString());
        var location = editor.get("locations/" + imported.entry(2));
        assertThat(location.text("/address/municipality")).isEqualTo("272");
        assertThat(location.text("/openingHours/week/1/day")).isEqualTo("TUESDAY");
        assertThat(imported(PAGE).verdicts().subList(0, 5)).allMatch(verdict -> verdict.endsWith(" UNCHANGED"));
    }

    @Test
    void writesRecordsThatKeepToTheSchemasAndComeBackTheSame() {
        var imported = imported(PAGE);

        var services = editor.get("exchange/hsds/services?region=18");
        var organizations = editor.get("exchange/hsds/organizations?region=18");

        assertThat(services.header("Content-Type")).startsWith("application/json");
        keepsTo("service", services.json().path("contents"));
        keepsTo("organization", organizations.json().path("contents"));
        assertThat(services.text("/total_items"))
                .isEqualTo(Integer.toString(services.json().path("contents").size()));
        var own = services.json()
                .path("contents")
                .valueStream()
                .filter(each ->
                        each.path("id").asString("").equals(imported.entry(3).toString()))
                .findFirst()
                .orElseThrow();
        assertThat(own.at("/organization/name").asString()).isEqualTo("Rannikon tuki ry");
        assertThat(own.at("/service_areas/0/name").asString()).isEqualTo("Kokkola");
        assertThat(own.path("status").asString()).isEqualTo("active");

        var neighbour = member(RunningDirectory.as("ka-admin"), "ka-" + UUID.randomUUID(), "directory-editor");
        var copied = Imported.of(neighbour, order("", ""), ("[" + own + "]").getBytes(StandardCharsets.UTF_8));
        assertThat(copied.verdicts()).hasSize(4).allMatch(verdict -> verdict.endsWith(" CREATED"));
        var copy = neighbour.get("services/" + copied.entry(3));
        for (var field : new String[] {
            "/name", "/kind", "/referralNeeded", "/minimumAge", "/municipalities", "/validFrom", "/description"
        }) {
            assertThat(copy.json().at(field))
                    .as(field)
                    .isEqualTo(
                            editor.get("services/" + imported.entry(3)).json().at(field));
        }
    }

    /** A regional variant with all that a service may tell, over national words. */
    @Test
    void losesNothingOfAFullServiceOnTheWay() {
        var admin = RunningDirectory.as("kp-admin");
        var organisation = Entered.anyOrganisation(admin);
        var template = Entered.created(editor, "templates", Entered.template(organisation));
        var location = Entered.created(admin, "locations", Entered.location(organisation));
        var full = Entered.variant(organisation, Entered.anyUnit(admin, organisation), template.id(), location.id())
                .replace("{\"fi\":\"Alueellinen\"}", "{\"fi\":\"Alueellinen\",\"sv\":\"Regional\",\"en\":\"Regional\"}")
                .replace(
                        "\"directAccess\"", "\"text\":{\"fi\":\"Kaksi\\nriviä\",\"sv\":\"Två rader\"},\"directAccess\"")
                .replace(
                        "\"channels\":[",
                        "\"channels\":[{\"kind\":\"email\",\"value\":\"a@example.fi\"},{\"kind\":\"email\",\"value\":\"b@example.fi\"},{\"kind\":\"phone\",\"value\":\"050 1\",\"note\":{\"fi\":\"Arkisin\"}},")
                .replace("\"availability\"", "\"standing\":{\"lifeCycle\":\"pilot\"},\"availability\"");
        var service = Entered.created(editor, "services", full);
        editor.command("entries/" + service.id() + "/assure", 1, "{\"on\":\"2026-11-01\"}");

        var exported = exported(service.id());
        var neighbour = member(RunningDirectory.as("ka-admin"), "ka-" + UUID.randomUUID(), "directory-editor");
        var copied = Imported.of(
                neighbour,
                order("", ",\"defaults\":{\"organisationKind\":\"association\"}"),
                ("[" + exported + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(exported.path("assured_date").asString()).isEqualTo("2026-11-01");
        assertThat(exported.path("wait_time").asString()).isEqualTo("20 päivää");
        assertThat(exported.path("eligibility_description").asString()).isEqualTo("Kaikille");
        assertThat(copied.verdicts()).allMatch(verdict -> verdict.endsWith(" CREATED"));
        var original = editor.get("services/" + service.id()).json();
        var copy = neighbour
                .get("services/" + copied.rows().getLast().path("entry").asString(""))
                .json();
        assertThat(copy.at("/description")).isEqualTo(original.at("/told"));
        for (var field : new String[] {"/name", "/kind", "/referralNeeded", "/availability", "/standing/lifeCycle"}) {
            assertThat(copy.at(field)).as(field).isEqualTo(original.at(field));
        }
        assertThat(copy.at("/standing/assuredOn").isMissingNode()).isTrue();
    }

    /** Whoever stands between has changed what the standard has a field for, and knows nothing of ours. */
    @Test
    void believesTheStandardsOwnFieldsBeforeItsOwn() {
        var imported = imported(PAGE);
        var changed = exported(imported.entry(3));
        changed.put("description", "Uusi kuvaus").put("email", "uusi@example.fi");

        var neighbour = member(RunningDirectory.as("ka-admin"), "ka-" + UUID.randomUUID(), "directory-editor");
        var copied = Imported.of(neighbour, order("", ""), ("[" + changed + "]").getBytes(StandardCharsets.UTF_8));

        var copy = neighbour.get("services/" + copied.entry(3));
        assertThat(copy.text("/description/text/fi")).isEqualTo("Uusi kuvaus");
        assertThat(copy.json().at("/description/channels").toString())
                .contains("uusi@example.fi")
                .contains("050 1234567");
    }

    private ObjectNode exported(UUID id) {
        return editor.get("exchange/hsds/services?region=18")
                .json()
                .path("contents")
                .valueStream()
                .filter(each -> each.path("id").asString("").equals(id.toString()))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAFileThatIsBrokenOrHostile() {
        for (var file : new String[] {
            "{\"contents\":[",
            "[1]",
            "\"text\"",
            "{\"contents\":[{\"id\":\"a\",\"id\":\"b\"}]}",
            "[".repeat(600) + "]".repeat(600),
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "[]{}"
        }) {
            assertThat(imported(file).refusal()).as(file).isEqualTo("malformed-json");
        }
        assertThat(imported("").refusal()).isEqualTo("file-empty");
        var markup = PAGE.replace("Vertaistuki", "<img src=x onerror=alert(1)>");
        assertThat(imported(markup).verdicts()).contains("/contents/1 REFUSED /name/fi invalid");
    }

    private Imported imported(String file) {
        var defaults =
                ",\"defaults\":{\"organisationKind\":\"association\",\"serviceKind\":\"third-sector\",\"referralNeeded\":false,\"validFrom\":\"2025-01-01\"}";
        return Imported.of(editor, order("", defaults), file.getBytes(StandardCharsets.UTF_8));
    }

    private String order(String kind, String more) {
        return """
            {"format":"hsds-3.0","source":"%s"%s%s}\
            """.formatted(source, kind, more);
    }

    private static void keepsTo(String definition, JsonNode records) {
        var schema = (ObjectNode) JsonMapper.shared()
                .readTree(Objects.requireNonNull(HsdsExchangeIT.class.getResourceAsStream("/hsds/hsds-3.0.json")));
        schema.put("$ref", "#/$defs/" + definition);
        var strict = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        assertThat(records).isNotEmpty();
        records.forEach(record -> assertThat(strict.validate(
                        record, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(record.toString())
                .isEmpty());
    }
}
