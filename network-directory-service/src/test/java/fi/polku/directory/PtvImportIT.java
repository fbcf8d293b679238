package fi.polku.directory;

import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records in the shapes of PTV's open API, version 11; made up. */
class PtvImportIT {

    private static final String DEFAULTS = """
        "defaults":{"organisationKind":"other","serviceKind":"social-work","referralNeeded":false,"validFrom":"2023-01-01"}\
        """;

    private static final String FILE = """
        {"organizations":[
          {"id":"3b0a8c1e-0000-4000-8000-000000000001","organizationType":"Region","publishingStatus":"Published",
           "organizationNames":[{"language":"fi","type":"Name","value":"Rannikon hyvinvointialue"},
                                {"language":"sv","type":"Name","value":"Kustens välfärdsområde"},
                                {"language":"fi","type":"AlternativeName","value":"Ranha"}]}],
         "serviceChannels":[
          {"id":"3b0a8c1e-0000-4000-8000-000000000002","serviceChannelType":"ServiceLocation","publishingStatus":"Published",
           "organizationId":"3b0a8c1e-0000-4000-8000-000000000001",
           "serviceChannelNames":[{"language":"fi","type":"Name","value":"Kokkolan sosiaaliasema"}],
           "phoneNumbers":[{"type":"Fax","language":"fi","number":"1"},
                           {"type":"Phone","language":"fi","prefixNumber":"+358","number":"401234567"}],
           "addresses":[{"type":"Location","subType":"Single","streetAddress":{
              "street":[{"language":"fi","value":"Rantakatu"},{"language":"sv","value":"Strandgatan"}],"streetNumber":"5 A",
              "postalCode":"67100","postOffice":[{"language":"fi","value":"KOKKOLA"}],"municipality":{"code":"272"}}}],
           "serviceHours":[
             {"serviceHourType":"DaysOfTheWeek","validForNow":true,"isClosed":false,
              "openingHour":[{"dayFrom":"Monday","dayTo":"Wednesday","from":"08:00","to":"15:30"},{"dayFrom":"Friday","from":"08:00","to":"12:00"}]},
             {"serviceHourType":"Exceptional","validFrom":"2026-12-22T22:00:00","validTo":"2026-12-23T22:00:00","isClosed":true}]},
          {"id":"3b0a8c1e-0000-4000-8000-000000000003","serviceChannelType":"Phone",
           "serviceChannelNames":[{"language":"fi","type":"Name","value":"Neuvonta"}],
           "phoneNumbers":[{"type":"Phone","language":"fi","number":"0800 1234","isFinnishServiceNumber":true}]},
          {"id":"3b0a8c1e-0000-4000-8000-000000000006","serviceChannelType":"PrintableForm",
           "serviceChannelNames":[{"language":"fi","type":"Name","value":"Hakemus"}],
           "channelUrls":[{"language":"fi","type":"PDF","value":"https://ranha.example/hakemus.pdf"}],
           "webPages":[{"language":"fi","url":"https://ranha.example/ohje"}]}],
         "services":[
          {"id":"3b0a8c1e-0000-4000-8000-000000000004","publishingStatus":"Published","type":"Service",
           "mainOrganization":{"id":"3b0a8c1e-0000-4000-8000-000000000001","name":"Rannikon hyvinvointialue"},
           "serviceNames":[{"language":"fi","type":"Name","value":"Aikuissosiaalityö"}],
           "serviceDescriptions":[{"language":"fi","type":"Summary","value":"Apua arkeen."},
                                  {"language":"fi","type":"Description","value":"Apua arkeen\\nja rahaan."}],
           "requirements":[{"language":"fi","value":"Aikuisille."}],
           "languages":["fi","sv"],"serviceChargeType":"FreeOfCharge","areaType":"LimitedType",
           "areas":[{"type":"Municipality","code":"272","municipalities":[{"code":"272"},{"code":"999"}]}],
           "serviceChannels":[{"serviceChannel":{"id":"3b0a8c1e-0000-4000-8000-000000000002"}},
                              {"serviceChannel":{"id":"3b0a8c1e-0000-4000-8000-000000000003"}},
                              {"serviceChannel":{"id":"3b0a8c1e-0000-4000-8000-000000000006"}}]},
          {"id":"3b0a8c1e-0000-4000-8000-000000000005","publishingStatus":"Draft",
           "mainOrganization":{"id":"3b0a8c1e-0000-4000-8000-000000000001","name":"Rannikon hyvinvointialue"},
           "serviceNames":[{"language":"fi","type":"Name","value":"Luonnos"}]}]}\
        """;

    private final Api editor = member(RunningDirectory.as("kp-admin"), "kp-" + UUID.randomUUID(), "directory-editor");
    private final String source = "ptv-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void takesOrganisationsPlacesAndServicesIn() {
        var imported = imported(FILE).finished();

        assertThat(imported.verdicts())
                .containsExactly(
                        "/organizations/0 CREATED",
                        "/organizations/0 CREATED",
                        "/serviceChannels/0 CREATED",
                        "/services/0 CREATED",
                        "/services/1 REFUSED /publishingStatus not-published");
        var organisation = editor.get("organisations/" + imported.entry(0));
        assertThat(organisation.text("/kind")).isEqualTo("wellbeing-services-county");
        assertThat(organisation.text("/name/sv")).isEqualTo("Kustens välfärdsområde");
        var location = editor.get("locations/" + imported.entry(2));
        assertThat(location.text("/address/street/fi")).isEqualTo("Rantakatu 5 A");
        assertThat(location.text("/address/street/sv")).isEqualTo("Strandgatan 5 A");
        assertThat(location.text("/address/municipality")).isEqualTo("272");
        assertThat(location.text("/contact/phone")).isEqualTo("+358 401234567");
        assertThat(location.json().at("/openingHours/week")).hasSize(4);
        // PTV's times are UTC: the 22nd at 22 is the 23rd here.
        assertThat(location.text("/openingHours/exceptions/0/from")).isEqualTo("2026-12-23");
        var service = editor.get("services/" + imported.entry(3));
        assertThat(service.text("/unit")).isEqualTo(imported.entry(1).toString());
        assertThat(service.text("/description/text/fi")).isEqualTo("Apua arkeen ja rahaan.");
        assertThat(service.text("/description/criteria/fi")).isEqualTo("Aikuisille.");
        assertThat(service.text("/description/cost/kind")).isEqualTo("free");
        assertThat(service.json().at("/municipalities").toString()).isEqualTo("[\"272\"]");
        assertThat(service.text("/locations/0")).isEqualTo(imported.entry(2).toString());
        assertThat(service.text("/description/channels/0/value")).isEqualTo("0800 1234");
        assertThat(service.text("/description/channels/1/value")).isEqualTo("https://ranha.example/hakemus.pdf");
        assertThat(imported(FILE).verdicts().subList(0, 4)).allMatch(verdict -> verdict.endsWith(" UNCHANGED"));
    }

    @Test
    void endsWhatHasBeenDeletedThere() {
        var service = imported(FILE).entry(3);
        var deleted = FILE.replaceFirst(
                "000000000004\",\"publishingStatus\":\"Published\"",
                "000000000004\",\"publishingStatus\":\"Deleted\",\"modified\":\"2026-06-30T21:30:00Z\"");

        var imported = imported(deleted);

        assertThat(imported.verdicts()).contains("/services/0 CHANGED");
        assertThat(editor.get("services/" + service).text("/validTo")).isEqualTo("2026-07-01");
    }

    @Test
    void leavesTheNamesOfAnOrganisationAloneWhereOnlyAServiceNamesIt() {
        var organisation = imported(FILE).entry(0);
        var page = "{\"pageNumber\":1,\"pageSize\":100,\"pageCount\":1,\"itemList\":["
                + FILE.substring(FILE.indexOf("{\"id\":\"3b0a8c1e-0000-4000-8000-000000000004\""), FILE.length() - 1)
                + "}";

        var imported = imported(page).finished();

        assertThat(imported.verdicts())
                .containsExactly(
                        "/itemList/0/mainOrganization UNCHANGED",
                        "/itemList/0/mainOrganization UNCHANGED",
                        "/itemList/0 UNCHANGED",
                        "/itemList/1 REFUSED /publishingStatus not-published");
        assertThat(editor.get("organisations/" + organisation).text("/name/sv")).isEqualTo("Kustens välfärdsområde");
    }

    @Test
    void givesEverythingByOneUnitWhereTheOrderNamesIt() {
        var admin = RunningDirectory.as("kp-admin");
        var organisation = Entered.anyOrganisation(admin);
        var unit = Entered.anyUnit(admin, organisation);
        var defaults = DEFAULTS.replace("{", "{\"organisation\":\"%s\",\"unit\":\"%s\",".formatted(organisation, unit))
                .replace("2023", "2026");

        var imported = Imported.of(editor, order(defaults), FILE.getBytes(StandardCharsets.UTF_8))
                .finished();

        assertThat(imported.verdicts())
                .containsExactly(
                        "/serviceChannels/0 CREATED",
                        "/services/0 CREATED",
                        "/services/1 REFUSED /publishingStatus not-published");
        assertThat(editor.get("services/" + imported.entry(1)).text("/unit")).isEqualTo(unit.toString());
    }

    private Imported imported(String file) {
        return Imported.of(editor, order(DEFAULTS), file.getBytes(StandardCharsets.UTF_8));
    }

    private String order(String defaults) {
        return """
            {"format":"ptv-11","source":"%s",%s}\
            """.formatted(source, defaults);
    }
}
