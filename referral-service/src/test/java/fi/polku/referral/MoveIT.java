package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MoveIT {
    private static final String PERSON =
            "{\"givenName\":\"Aino\",\"familyName\":\"Muuttava\",\"birthDate\":\"1985-03-03\","
                    + "\"municipality\":\"272\",\"language\":\"fi\",\"phone\":\"0401234567\",\"address\":\"Vanha katu 1\"}";

    private final Person tiina = Service.as("tiina");
    private final Person oili = Service.as("oili");

    @Test
    void givesTheNewRegionACopyByTheClientsPermissionAndLeavesOpenWorkWhereItIs() {
        UUID client = Given.client(PERSON);
        Given.permission(client, World.SERVICE);
        Reply open = tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        assertThat(offer(client).code()).isEqualTo("permission-missing");
        Given.permission(client, World.OTHER_UNIT);

        Reply offered = offer(client);
        assertThat(offered.status()).as(offered.body()).isEqualTo(201);
        assertThat(oili.get("/client-moves").body())
                .contains(offered.text("/id"))
                .doesNotContain(client.toString());
        assertThat(oili.get("/clients/" + client).status()).isEqualTo(404);
        String take = "{\"move\":\"" + offered.id() + "\",\"municipality\":\"205\"}";
        Reply taken = oili.create("/client-moves/take", take, "take-" + client);
        Reply again = oili.create("/client-moves/take", take, "take-" + client);

        Reply copy = oili.get("/clients/" + taken.text("/copy"));
        assertThat(copy.text("/familyName")).as(taken.body()).isEqualTo("Muuttava");
        assertThat(copy.text("/region")).isEqualTo(World.OTHER_REGION);
        assertThat(copy.text("/unit")).isEqualTo(World.OTHER_UNIT.toString());
        assertThat(copy.text("/municipality")).isEqualTo("205");
        assertThat(copy.text("/phone")).isEqualTo("0401234567");
        assertThat(copy.has("/address")).isFalse();
        assertThat(copy.list("/permissions")).isEmpty();
        assertThat(again.text("/copy")).isEqualTo(taken.text("/copy"));
        assertThat(tiina.get("/clients/" + client).text("/municipality")).isEqualTo("272");
        assertThat(tiina.get("/referrals/" + open.id()).text("/state")).isEqualTo("SENT");
        assertThat(tiina.get("/clients/" + taken.text("/copy")).status()).isEqualTo(404);
    }

    @Test
    void makesOneCopyWhateverCrashesBetween() {
        UUID client = Given.client(PERSON);
        Given.permission(client, World.OTHER_UNIT);
        Reply offered = offer(client);
        String take = "{\"move\":\"" + offered.id() + "\",\"municipality\":\"205\"}";
        Reply taken = oili.create("/client-moves/take", take);
        Service.database()
                .getCollection("client_move")
                .updateOne(
                        Filters.eq(offered.id()),
                        Updates.combine(
                                Updates.unset("state.copy"),
                                Updates.unset("state.takenAt"),
                                Updates.unset("state.takenBy")));

        Reply again = oili.create("/client-moves/take", take);

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.text("/copy")).isEqualTo(taken.text("/copy"));
    }

    @Test
    void givesNothingOnceThePermissionIsWithdrawnNorToAnybodyElse() {
        UUID client = Given.client(PERSON);
        Reply permission = Given.permission(client, World.OTHER_COUNTY);
        Reply offered = offer(client);
        String take = "{\"move\":\"" + offered.id() + "\",\"municipality\":\"%s\"}";

        assertThat(Service.as("beate")
                        .create("/client-moves/take", take.formatted("272"))
                        .code())
                .isEqualTo("move-unknown");
        assertThat(oili.create("/client-moves/take", take.formatted("272")).pointers())
                .containsExactly("/municipality");
        tiina.command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", permission.etag(), null);
        Reply refused = oili.create("/client-moves/take", take.formatted("205"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("permission-missing");
    }

    @Test
    void refusesToMoveToTheSameRegionOrWhatAnotherUnitKeeps() {
        UUID client = Given.client(PERSON);
        Given.permission(client, World.COUNTY);

        Reply here = tiina.create("/client-moves", offering(client, World.RECEIVING));
        Reply stranger = Service.as("rita").create("/client-moves", offering(client, World.OTHER_UNIT));

        assertThat(here.code()).isEqualTo("no-unit-of-another-region");
        assertThat(here.pointers()).containsExactly("/unit");
        assertThat(stranger.code()).isEqualTo("client-unknown");
    }

    private Reply offer(UUID client) {
        return tiina.create("/client-moves", offering(client, World.OTHER_UNIT));
    }

    private static String offering(UUID client, UUID unit) {
        return "{\"client\":\"" + client + "\",\"unit\":\"" + unit + "\"}";
    }
}
