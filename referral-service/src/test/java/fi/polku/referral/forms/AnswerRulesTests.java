package fi.polku.referral.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class AnswerRulesTests {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Wording NAME = new Wording("Osa", "Del", "Part");
    private static final FormSection SECTION = new FormSection(
            "work",
            "employment",
            NAME,
            List.of(),
            object(
                    "{'type':'object','required':['text','year'],'additionalProperties':false,'properties':{",
                    "'text':{'type':'string','maxLength':5,'pattern':'\\\\S'},'year':{'type':'integer','minimum':1950,'maximum':2100},",
                    "'one':{'enum':['b','a']},'some':{'type':'array','maxItems':2,'uniqueItems':true,'minItems':1,",
                    "'items':{'enum':['x','y']}}}}"));
    private static final FormDefinition FORM = FormDefinitionsTests.definition("mapping-1", 1, null, SECTION);

    private final AnswerRules rules = new AnswerRules();

    @Test
    void namesEveryFaultWithItsPath() {
        Answers answers = new Answers(
                object("{'text':'far too long','year':1900,'one':'c','some':['x','z','x'],'un~known/one':true}"));

        assertThat(rules.faultsSoFar(FORM, SECTION, answers))
                .containsExactly(
                        new AnswerFault("/sections/work/one", "unknown-code", List.of("a, b")),
                        AnswerFault.of("/sections/work/some", "invalid"),
                        new AnswerFault("/sections/work/some", "list-too-long", List.of(2)),
                        new AnswerFault("/sections/work/some/1", "unknown-code", List.of("x, y")),
                        new AnswerFault("/sections/work/text", "text-too-long", List.of(5)),
                        AnswerFault.of("/sections/work/un~0known~1one", "unknown-field"),
                        AnswerFault.of("/sections/work/year", "out-of-range"));
    }

    @Test
    void namesWrongTypesAndBlankTexts() {
        Answers answers = new Answers(object("{'text':'  ','year':'2024','some':[]}"));

        assertThat(rules.faultsSoFar(FORM, SECTION, answers))
                .containsExactly(
                        AnswerFault.of("/sections/work/some", "required"),
                        AnswerFault.of("/sections/work/text", "required"),
                        AnswerFault.of("/sections/work/year", "wrong-type"));
    }

    @Test
    void letsAnUnfinishedFormLackWhatAFinishedOneMustHave() {
        Answers answers = new Answers(object("{'text':'abc'}"));

        assertThat(rules.faultsSoFar(FORM, SECTION, answers)).isEmpty();
        assertThat(rules.faults(FORM, SECTION, answers))
                .containsExactly(AnswerFault.of("/sections/work/year", "required"));
    }

    /** The examples of RFC 7396, as far as a patch of an object goes. */
    @Test
    void patchesAsTheStandardSays() {
        assertPatched("{'a':'b'}", "{'a':'c'}", "{'a':'c'}");
        assertPatched("{'a':'b'}", "{'b':'c'}", "{'a':'b','b':'c'}");
        assertPatched("{'a':'b'}", "{'a':null}", "{}");
        assertPatched("{'a':'b','b':'c'}", "{'a':null}", "{'b':'c'}");
        assertPatched("{'a':['b']}", "{'a':'c'}", "{'a':'c'}");
        assertPatched("{'a':'c'}", "{'a':['b']}", "{'a':['b']}");
        assertPatched("{'a':{'b':'c'}}", "{'a':{'b':'d','c':null}}", "{'a':{'b':'d'}}");
        assertPatched("{'a':[{'b':'c'}]}", "{'a':[1]}", "{'a':[1]}");
        assertPatched("{}", "{'a':{'bb':{'ccc':null}}}", "{'a':{'bb':{}}}");
    }

    private static void assertPatched(String before, String patch, String after) {
        assertThat(new Answers(object(before)).patched(object(patch)).values()).isEqualTo(object(after));
    }

    private static Map<String, Object> object(String... json) {
        return JsonMapper.shared()
                .readValue(String.join("", Arrays.asList(json)).replace('\'', '"'), OBJECT);
    }
}
