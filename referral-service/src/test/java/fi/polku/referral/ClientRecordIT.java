package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClientRecordIT {
    private static final String WHOLE = "{'givenName':'Äijö','familyName':'von Mallikas','birthDate':'1990-05-01',"
            + "'municipality':'272','language':'fi','nonDisclosure':true,'phone':'+358401234567',"
            + "'address':'Testikatu 1\\n67100 Kokkola','contactWay':'letter','contactNote':'Aamulla, sisko auttaa',"
            + "'interpreter':{'language':'fse','booker':'kela'},'paperOnly':true}";

    @Test
    void namesEachPartyOfItsPermissionsOnce() {
        UUID client = Given.client();
        Given.permission(client, World.NETWORK);
        Given.permission(client, World.COUNTY);

        Reply permissions = Service.as("tiina").get("/clients/" + client + "/permissions");

        assertThat(permissions.list("/parties")).hasSize(2);
        assertThat(permissions.text("/parties/0/id")).isEqualTo(World.NETWORK.toString());
        assertThat(permissions.text("/parties/0/name/fi")).isEqualTo("Työkykyverkosto");
        assertThat(permissions.text("/parties/1/name/fi")).isEqualTo("Organisaatio");
    }

    @Test
    void tellsHowToReachTheClientInTheWayThatSuitsThem() {
        UUID client = Given.client(json(WHOLE));

        Reply seen = Service.as("tiina").get("/clients/" + client);

        assertThat(seen.text("/contactWay")).isEqualTo("letter");
        assertThat(seen.text("/contactNote")).isEqualTo("Aamulla, sisko auttaa");
        assertThat(seen.text("/address")).isEqualTo("Testikatu 1\n67100 Kokkola");
        assertThat(seen.text("/interpreter/language")).isEqualTo("fse");
        assertThat(seen.text("/interpreter/booker")).isEqualTo("kela");
        assertThat(seen.json().path("paperOnly").asBoolean()).isTrue();
        assertThat(seen.text("/organisation")).isEqualTo(World.EMPLOYMENT.toString());
        assertThat(seen.text("/retentionClass")).isEqualTo("work-ability");
    }

    @Test
    void hidesMunicipalityAndAddressOfAClientUnderANonDisclosureOrder() {
        UUID client = Given.client(json(WHOLE));
        Given.permission(client, World.SERVICE);
        Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        Reply seen = Service.as("rita").get("/clients/" + client);

        assertThat(seen.text("/familyName")).isEqualTo("von Mallikas");
        assertThat(seen.has("/municipality")).isFalse();
        assertThat(seen.has("/address")).isFalse();
    }

    @Test
    void keepsTheTextThatStoodThereBeforeACorrection() {
        Person tiina = Service.as("tiina");
        UUID client = Given.client(json(WHOLE));

        Reply corrected = tiina.put("/clients/" + client, "\"1\"", correction("mistake", "Äijö", "Aatos"));
        Reply again = tiina.put("/clients/" + client, corrected.etag(), correction("mistake", "Äijö", "Aatos"));
        Reply older = tiina.get("/clients/" + client + "/corrections");

        assertThat(corrected.text("/givenName")).as(corrected.body()).isEqualTo("Aatos");
        assertThat(again.etag()).isEqualTo(corrected.etag()).isEqualTo("\"2\"");
        assertThat(older.list("/items")).hasSize(1);
        assertThat(older.text("/items/0/reason")).isEqualTo("mistake");
        assertThat(older.text("/items/0/unit")).isEqualTo(World.SENDING.toString());
        assertThat(older.text("/items/0/before/0/field")).isEqualTo("givenName");
        assertThat(older.text("/items/0/before/0/text")).isEqualTo("Äijö");
        assertThat(older.list("/items/0/before")).hasSize(1);
    }

    @Test
    void leavesCorrectingToTheUnitThatKeepsTheRecord() {
        UUID client = Given.client(json(WHOLE));
        Given.permission(client, World.SERVICE);
        Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        Person rita = Service.as("rita");
        Reply refused = rita.put("/clients/" + client, "\"2\"", correction("mistake", "Äijö", "Aatos"));

        assertThat(rita.get("/clients/" + client).status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(rita.get("/clients/" + client + "/corrections").status()).isEqualTo(404);
        assertThat(Service.as("tiina")
                        .put("/clients/" + client, "\"1\"", correction("mistake", "Äijö", "Aatos"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void findsAPersonByFullNameAndDayOfBirthAndNotByLess() {
        UUID client = Given.client(json(WHOLE.replace("Äijö", "Nimellä").replace("1990-05-01", "1971-02-03")));
        String search = json("{'givenName':' NIMELLÄ ','familyName':'Von  mallikas','birthDate':'1971-02-03'}");

        assertThat(Service.as("tiina").post("/clients/search", search).text("/items/0/id"))
                .isEqualTo(client.toString());
        assertThat(Service.as("tiina")
                        .post("/clients/search", search.replace("1971-02-03", "1971-02-04"))
                        .list("/items"))
                .isEmpty();
        assertThat(Service.as("oili").post("/clients/search", search).list("/items"))
                .isEmpty();
    }

    @Test
    void notesInThePersonsLogWhoLookedThemUpAndWasShownNothing() {
        UUID client = Given.client(json(WHOLE.replace("Äijö", "Etsitty")));
        String search = json("{'givenName':'Etsitty','familyName':'von Mallikas','birthDate':'1990-05-01'}");

        Reply found = Service.as("beate").post("/clients/search", search);

        assertThat(found.list("/items")).isEmpty();
        assertThat(log(client)).contains("\"ground\":\"search\"").contains(World.BYSTANDING.toString());
    }

    @Test
    void showsTheIdentityCodeByItselfAndLogsThatApart() {
        UUID client = Given.client(
                json("{'identityCode':'020502E902X','givenName':'Aino','familyName':'Koodi','municipality':'272',"
                        + "'language':'fi'}"));
        Given.permission(client, World.SERVICE);
        Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Person rita = Service.as("rita");

        Reply seen = rita.get("/clients/" + client);
        assertThat(seen.has("/identityCode")).isFalse();
        assertThat(seen.list("/availableActions")).contains("show-identity-code");
        assertThat(log(client)).doesNotContain("identity-code");
        Reply shown = rita.get("/clients/" + client + "/identity-code");

        assertThat(shown.text("/identityCode")).isEqualTo("020502E902X");
        assertThat(log(client)).contains("identity-code");
        assertThat(Service.as("beate")
                        .get("/clients/" + client + "/identity-code")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void exchangesAnIdentityCodeWithoutEverSharingOne() {
        Person tiina = Service.as("tiina");
        String person =
                "{'reason':'mistake','identityCode':'%s','givenName':'Aino','familyName':'Vaihto','municipality':'272',"
                        + "'language':'fi'}";
        String registration = person.replace("'reason':'mistake',", "");
        UUID one = Given.client(json(registration.formatted("020503F9037")));
        UUID other = Given.client(json(registration.formatted("020504A902E")));

        Reply taken = tiina.put("/clients/" + one, "\"1\"", json(person.formatted("020504A902E")));
        Reply changed = tiina.put("/clients/" + one, "\"1\"", json(person.formatted("020504B904H")));
        Reply free = tiina.put("/clients/" + other, "\"1\"", json(person.formatted("020503F9037")));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("client-known");
        assertThat(taken.text("/client")).isEqualTo(other.toString());
        assertThat(changed.text("/identityCode")).isEqualTo("020504B904H");
        assertThat(free.text("/identityCode")).as(free.body()).isEqualTo("020503F9037");
        assertThat(tiina.post("/clients/search", json("{'identityCode':'020504A902E'}"))
                        .list("/items"))
                .isEmpty();
    }

    private static String correction(String reason, String old, String next) {
        return json(WHOLE.replaceFirst("\\{", "{'reason':'" + reason + "',").replace(old, next));
    }

    private static String json(String text) {
        return text.replace('\'', '"').replace("\n", "\\n");
    }

    /** All that the access log says of this client. */
    private static String log(UUID client) {
        return Service.database().getCollection("access_log").find().into(new ArrayList<>()).stream()
                .map(group -> JsonMapper.shared().readTree(group.getString("body")))
                .flatMap(body -> body.path("entries").valueStream())
                .filter(entry -> entry.at("/access/client").asString("").equals(client.toString()))
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"));
    }
}
