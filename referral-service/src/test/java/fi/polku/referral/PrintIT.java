package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PrintIT {
    private static final String PERSON =
            "{\"givenName\":\"Aino\",\"familyName\":\"Painettu\",\"birthDate\":\"1990-05-01\","
                    + "\"municipality\":\"272\",\"language\":\"sv\",\"contactNote\":\"<b>Aamulla</b>\"}";

    @Test
    void tellsAPermissionInPlainLanguageInThreeLanguages() {
        UUID client = Given.client(PERSON);
        Reply permission = Given.permission(client, World.NETWORK);
        String path = "/clients/" + client + "/permissions/" + permission.id() + "/print";
        Person tiina = Service.as("tiina");

        Reply finnish = tiina.get(path);

        assertThat(finnish.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(finnish.body())
                .contains("lang=\"fi\"", "Aino Painettu", "Työkykyverkosto", "Asiakastiedot", "Kuka saa tietojani?")
                .contains("1.1.2026 – kunnes perun luvan", "Voin perua luvan milloin tahansa.");
        assertThat(tiina.get(path + "?language=sv").body()).contains("Vem får mina uppgifter?", "Klientuppgifter");
        assertThat(tiina.get(path + "?language=en").body()).contains("I can take the permission back at any time.");
        assertThat(tiina.get(path + "?language=ru").code()).isEqualTo("unknown-code");
        tiina.command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", permission.etag(), null);
        assertThat(tiina.get(path).body())
                .contains("Tämä lupa on peruttu")
                .doesNotContain("Voin perua luvan milloin tahansa.");
    }

    @Test
    void tellsWhichLawStandsInThePlaceOfAPermission() {
        UUID client = Given.client();
        String byLaw = Given.permissionFor(World.COUNTY)
                .replace("\"ground\":\"permission\"", "\"ground\":\"law-381-2023\"")
                .replace("\"howGiven\":\"spoken\",", "")
                .replace("\"givenBy\":\"client\",", "");
        Reply permission = Service.as("tiina").create("/clients/" + client + "/permissions", byLaw);
        assertThat(permission.status()).as(permission.body()).isEqualTo(201);

        Reply print = Service.as("tiina")
                .get("/clients/" + client + "/permissions/" + permission.id() + "/print?language=en");

        assertThat(print.body()).contains("My information is shared under the law", "381/2023", "until further notice");
    }

    @Test
    void copiesAllThatTheRecordHoldsOfTheClient() {
        UUID client = Given.client(PERSON);
        Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Given.moved(Given.after(sent, "rita", "claim"), "rita", "write-message", "{'text':'Soitin hänelle'}");
        Person tiina = Service.as("tiina");
        tiina.put(
                "/clients/" + client,
                tiina.get("/clients/" + client).etag(),
                PERSON.replace("{", "{\"reason\":\"client-asked\",").replace("Painettu", "Tulostettu"));

        Reply copy = tiina.get("/clients/" + client + "/copy");

        assertThat(copy.status()).as(copy.body()).isEqualTo(200);
        assertThat(copy.body())
                .contains("Aino", "&lt;b&gt;Aamulla", "Tulostettu", "Kokkola", "ruotsi", "1.5.1990")
                .contains("Asiakas pyysi oikaisua", "<td>Painettu</td>")
                .contains("Mikä auttaisi?", "Takaisin työhön", "Vastaanotettu", "Soitin hänelle")
                .contains("10 vuotta asian päättymisestä")
                .doesNotContain("<b>");
        assertThat(tiina.get("/clients/" + client + "/copy?language=en").body())
                .contains("The client asked for it", "Copy of my information");
    }

    @Test
    void copiesFormsTheNamesOfTheirFilesAndSupport() {
        UUID client = Given.client(PERSON);
        Person tiina = Service.as("tiina");
        Reply form = tiina.create("/forms", "{\"client\":\"" + client + "\"}");
        Person.send(tiina.json("/forms/" + form.id())
                .header("If-Match", form.etag())
                .method(
                        "PATCH",
                        BodyPublishers.ofString("{\"sections\":{\"wishes\":{\"wishes\":\"Oma <i>koti</i>\"},"
                                + "\"presentState\":{\"duration\":\"over-two-years\"}}}")));
        tiina.create("/forms/" + form.id() + "/attachments", """
                {"section":"wishes","name":"lausunto.pdf","type":"application/pdf"}""");
        Reply period = tiina.create("/support-periods", "{\"client\":\"" + client + "\",\"workAbility\":\"reduced\"}");
        Reply planned = supported(period, "write-plan", """
                {"need":"Väsyy iltaisin","goals":["Kokeilla työtä"],"content":"Kuntoutus"}""");
        Reply told = supported(planned, "record-progress", """
                {"on":"2026-01-01","words":"Jaksan jo kauppaan"}""");

        String copy = tiina.get("/clients/" + client + "/copy").body();

        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(copy)
                .contains("Kartoituslomake", "kesken", "Oma &lt;i&gt;koti", "Yli kaksi vuotta", "lausunto.pdf")
                .contains("Kuka vastaa tuestasi", "Väsyy iltaisin", "Kokeilla työtä")
                .contains("Kuntoutus", "Jaksan jo kauppaan");
        assertThat(tiina.get("/clients/" + client + "/copy?language=en").body())
                .contains("More than two years", "Who answers for your support");
    }

    @Test
    void printsAReferralForBothSidesWhileTheyMayReadItAndSaysSoInTheLog() {
        UUID client = Given.client(PERSON);
        Reply permission = Given.permission(client, World.SERVICE);
        Person tiina = Service.as("tiina");
        Reply sent = tiina.create(
                "/referrals",
                Given.referral(client, "service", World.SERVICE, true)
                        .replaceFirst("\\}$", ",\"criteria\":[\"partially-able\"]}"));
        String path = "/referrals/" + sent.id() + "/print";

        Reply page = tiina.get(path);

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("lang=\"fi\"", "<h1>Ohjaus</h1>", "Lähettäjä", "Aino", "1.5.1990", "Kokkola")
                .contains("&lt;b&gt;Aamulla", "Mikä auttaisi?", "Takaisin työhön", "Osatyökykyinen")
                .doesNotContain("<b>");
        assertThat(tiina.get(path + "?language=sv").body()).contains("<h1>Hänvisning</h1>", "Partiellt arbetsför");
        assertThat(tiina.get(path + "?language=ru").code()).isEqualTo("unknown-code");
        assertThat(Service.as("rita").get(path).body()).contains("Mikä auttaisi?");
        assertThat(Service.as("beate").get(path).status()).isEqualTo(404);
        assertThat(uses(client, "print")).isEqualTo(3);

        tiina.command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", permission.etag(), null);

        assertThat(Service.as("rita").get(path).status()).isEqualTo(404);
        assertThat(tiina.get(path).status()).isEqualTo(200);
    }

    @Test
    void printsNothingOfWhereSomebodyLivesWhoIsUnderANonDisclosureOrder() {
        UUID client = Given.client(PERSON.replace("{", "{\"nonDisclosure\":true,\"phone\":\"+358401234567\","));
        Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        assertThat(Service.as("tiina").get("/referrals/" + sent.id() + "/print").body())
                .contains("Aino", "Mikä auttaisi?")
                .doesNotContain("Kokkola", "401234567", "Aamulla");
    }

    private static long uses(UUID client, String purpose) {
        return Service.database().getCollection("access_log").find().into(new ArrayList<>()).stream()
                .map(group -> JsonMapper.shared().readTree(group.getString("body")))
                .flatMap(body -> body.path("entries").valueStream())
                .map(entry -> entry.path("access"))
                .filter(used -> used.path("client").asString("").equals(client.toString())
                        && used.path("purpose").asString("").equals(purpose))
                .count();
    }

    private static Reply supported(Reply period, String command, String body) {
        return Service.as("tiina").command("/support-periods/" + period.id() + "/" + command, period.etag(), body);
    }

    @Test
    void printsForTheControllersPrivacyOfficerAndForNobodyElse() {
        UUID client = Given.client(PERSON);
        Given.permission(client, World.COUNTY);
        Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        String copy = "/clients/" + client + "/copy";

        assertThat(Service.as("rita").get("/clients/" + client).status()).isEqualTo(200);
        assertThat(Service.as("petra").get(copy).status()).isEqualTo(200);
        for (String other : new String[] {"rita", "paavo", "beate", "oili"}) {
            assertThat(Service.as(other).get(copy).status()).as(other).isEqualTo(404);
        }
    }
}
