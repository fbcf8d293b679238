package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeIT {
    private final Person tiina = Service.as("tiina");

    @Test
    void letsADuplicateGoOnInTheOtherRecordAndPartsThemAgain() {
        UUID into = client("Yhdistyvä", "1980-02-02", "\"identityCode\":\"%s\",".formatted("020280-900K"));
        UUID duplicate = client("Yhdistyvä", "1980-02-02", "");
        Given.permission(duplicate, World.SERVICE);
        Reply referred = tiina.create("/referrals", Given.referral(duplicate, "service", World.SERVICE, true));
        String search = "{\"givenName\":\"Aino\",\"familyName\":\"Yhdistyvä\",\"birthDate\":\"1980-02-02\"}";
        assertThat(tiina.post("/clients/search", search).list("/items")).hasSize(2);

        Reply merged = tiina.post("/client-merges", merge(duplicate, into));
        Reply again = tiina.post("/client-merges", merge(duplicate, into));

        assertThat(merged.text("/into")).as(merged.body()).isEqualTo(into.toString());
        assertThat(again.etag()).isEqualTo(merged.etag());
        Reply found = tiina.post("/clients/search", search);
        assertThat(found.list("/items")).hasSize(1);
        assertThat(found.text("/items/0/id")).isEqualTo(into.toString());
        assertThat(tiina.get("/clients/" + duplicate).text("/mergedInto")).isEqualTo(into.toString());
        assertThat(tiina.get("/clients/" + into + "/duplicates").text("/items/0/id"))
                .isEqualTo(duplicate.toString());
        assertThat(tiina.get("/referrals/" + referred.id()).status()).isEqualTo(200);
        Reply refused = tiina.create("/referrals", Given.referral(duplicate, "service", World.SERVICE, true));
        assertThat(refused.code()).isEqualTo("client-merged");
        assertThat(refused.text("/client")).isEqualTo(into.toString());
        assertThat(tiina.create("/clients/" + duplicate + "/permissions", Given.permissionFor(World.COUNTY))
                        .code())
                .isEqualTo("client-merged");

        assertThat(tiina.create("/forms", "{\"client\":\"" + duplicate + "\"}").code())
                .isEqualTo("client-merged");
        assertThat(tiina.create("/support-periods", "{\"client\":\"" + duplicate + "\",\"workAbility\":\"reduced\"}")
                        .code())
                .isEqualTo("client-merged");

        Reply parted = tiina.post("/client-merges/part", "{\"duplicate\":\"" + duplicate + "\"}");

        assertThat(parted.has("/into")).isFalse();
        assertThat(parted.text("/merges/0/into")).isEqualTo(into.toString());
        assertThat(parted.text("/merges/0/undoneAt")).isNotEmpty();
        assertThat(tiina.post("/clients/search", search).list("/items")).hasSize(2);
        assertThat(tiina.create("/referrals", Given.referral(duplicate, "service", World.SERVICE, true))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesTwoPersonsAndRecordsOfOthers() {
        UUID coded = client("Koodattu", "1980-02-03", "\"identityCode\":\"%s\",".formatted("030280-9007"));
        UUID plain = client("Koodattu", "1980-02-03", "");
        UUID older = client("Koodattu", "1970-02-03", "");

        assertThat(refusal(coded, plain)).isEqualTo("422 code-on-the-duplicate /duplicate");
        assertThat(refusal(older, coded)).isEqualTo("422 another-person /duplicate");
        assertThat(refusal(plain, plain)).isEqualTo("422 same-record /into");
        assertThat(refusal(plain, UUID.randomUUID())).isEqualTo("422 client-unknown /into");
        assertThat(Service.as("rita")
                        .post("/client-merges", merge(plain, coded))
                        .code())
                .isEqualTo("client-unknown");
        assertThat(Service.as("beate").get("/clients/" + coded + "/duplicates").status())
                .isEqualTo(404);
        assertThat(tiina.post("/client-merges", merge(plain, coded).replace("recorded-twice", "tidy"))
                        .code())
                .isEqualTo("unknown-code");
        assertThat(tiina.get("/clients/" + plain).has("/mergedInto")).isFalse();
    }

    private String refusal(UUID duplicate, UUID into) {
        Reply reply = tiina.post("/client-merges", merge(duplicate, into));
        return reply.status() + " " + reply.code() + " " + String.join(" ", reply.pointers());
    }

    private static UUID client(String family, String birthDate, String more) {
        return Given.client(
                "{%s\"givenName\":\"Aino\",\"familyName\":\"%s\",\"birthDate\":\"%s\",\"municipality\":\"272\",\"language\":\"fi\"}"
                        .formatted(more, family, birthDate));
    }

    private static String merge(UUID duplicate, UUID into) {
        return "{\"duplicate\":\"%s\",\"into\":\"%s\",\"reason\":\"recorded-twice\"}".formatted(duplicate, into);
    }
}
