package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormVersionsIT {
    private static final String DEFINITIONS = "/form-definitions";
    private static final Person OILI = Service.as("oili");
    private static final Person OSKAR = Service.as("oskar");
    private static final String TEXT = "{'fi':'Suomeksi','sv':'På svenska','en':'In English'}";
    private static final String QUESTION = "{'name':'wishes','text':%1$s,'plain':%1$s,'answer':'TEXT','required':true}";
    private static final String SECTIONS = ("[{'code':'wishes','kind':'client','title':%1$s,'questions':[" + QUESTION
                    + ",{'name':'days','text':%1$s,'plain':%1$s,'answer':'NUMBER','minimum':0,'maximum':7},"
                    + "{'name':'way','text':%1$s,'plain':%1$s,'answer':'ONE','options':["
                    + "{'code':'alone','name':%1$s},{'code':'together','name':%1$s}]}]}]")
            .formatted(TEXT);

    @Test
    void givesARegionItsOwnVersionAndLeavesEarlierAnswersTheirs() {
        Reply before = OILI.create("/forms", client());
        String key = UUID.randomUUID().toString();

        Reply published = OSKAR.create(DEFINITIONS, definition("mapping-1", SECTIONS), key);
        Reply repeat = OSKAR.create(DEFINITIONS, definition("mapping-1", SECTIONS), key);
        Reply late = OSKAR.create(DEFINITIONS, definition("mapping-1", SECTIONS));
        Reply after = OILI.create("/forms", client());
        Reply wrong = save(after, "{'wishes':{'days':8,'way':'by-train'},'goals':{'goals':'Työ'}}");
        Reply right = save(after, "{'wishes':{'wishes':'Oma koti','days':3,'way':'alone'}}");

        assertThat(published.status()).as(published.body()).isEqualTo(201);
        assertThat(published.text("/id")).isEqualTo("mapping-17-1");
        assertThat(repeat.text("/id")).isEqualTo("mapping-17-1");
        assertThat(late.code()).isEqualTo("definition-outdated");
        assertThat(before.text("/definition")).isEqualTo("mapping-1");
        assertThat(after.text("/definition")).isEqualTo("mapping-17-1");
        assertThat(wrong.faults())
                .containsExactlyInAnyOrder(
                        "/sections/wishes/days out-of-range",
                        "/sections/wishes/way unknown-code",
                        "/sections/goals unknown-field");
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(save(before, "{'goals':{'goals':'Työ'}}").status()).isEqualTo(200);
        assertThat(Service.as("tiina").get(DEFINITIONS + "/mapping-17-1").status())
                .isEqualTo(404);
        Reply next = OSKAR.create(DEFINITIONS, definition("mapping-17-1", SECTIONS));
        assertThat(next.text("/id")).isEqualTo("mapping-17-2");
        assertThat(OILI.get("/forms/" + after.id()).text("/definition")).isEqualTo("mapping-17-1");
    }

    @Test
    void refusesWhatIsNoDefinitionWithEveryFault() {
        String twice = ("[{'code':'wishes','kind':'client','title':%1$s,'questions':[" + QUESTION + "," + QUESTION
                        + ",{'name':'days','text':%1$s,'plain':%1$s,'answer':'NUMBER','minimum':7,'maximum':0},"
                        + "{'name':'way','text':%1$s,'plain':%1$s,'answer':'ONE','minimum':1}]}]")
                .formatted(TEXT);

        Reply refused = OSKAR.create(DEFINITIONS, definition("mapping-1", twice));
        Reply blank = OSKAR.create(DEFINITIONS, definition("mapping-1", SECTIONS.replace("Suomeksi", " ")));
        Reply kind =
                OSKAR.create(DEFINITIONS, definition("mapping-1", SECTIONS.replace("'kind':'client'", "'kind':'x'")));
        Reply stranger = OILI.create(DEFINITIONS, definition("mapping-1", SECTIONS));
        Reply unseen = OILI.create(DEFINITIONS, definition("mapping-1", twice));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "/sections/0/questions/1/name duplicate",
                        "/sections/0/questions/2/maximum out-of-range",
                        "/sections/0/questions/3/options required",
                        "/sections/0/questions/3/minimum not-for-this-answer");
        assertThat(blank.pointers()).contains("/sections/0/title/fi", "/sections/0/questions/2/options/1/name/fi");
        assertThat(kind.faults()).containsExactly("/sections/0/kind unknown-code");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(unseen.status()).isEqualTo(403);
    }

    private static String client() {
        Reply client = OILI.create(
                "/clients",
                "{\"givenName\":\"Aino\",\"familyName\":\"Mallikas\",\"municipality\":\"205\",\"language\":\"fi\"}");
        assertThat(client.status()).as(client.body()).isEqualTo(201);
        return "{\"client\":\"" + client.id() + "\"}";
    }

    private static String definition(String follows, String sections) {
        return "{'follows':'%s','name':%s,'introduction':%s,'sections':%s}"
                .formatted(follows, TEXT, TEXT, sections)
                .replace('\'', '"');
    }

    private static Reply save(Reply form, String sections) {
        return Forms.save(OILI, form, sections);
    }
}
