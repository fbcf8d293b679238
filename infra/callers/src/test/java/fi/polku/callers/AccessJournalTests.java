package fi.polku.callers;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.audit.Access;
import fi.polku.platform.audit.Actor;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Membership;
import fi.polku.platform.web.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessJournalTests {
    private static final User TIINA = new User("https://issuer", "tiina");
    private static final UUID MEMBERSHIP = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final Caller CALLER = new Caller(
            TIINA,
            new Membership(MEMBERSHIP, TIINA, "18", ORGANISATION, UNIT, "te-expert", Set.of(), LocalDate.EPOCH, null));

    private final List<Written> written = new ArrayList<>();
    private final AccessJournal journal =
            new AccessJournal((actor, accesses) -> written.add(new Written(actor, accesses)), "support", "client");

    @Test
    void namesWhoActedUnderWhichMembershipOnWhatGround() {
        UUID client = UUID.randomUUID();

        journal.write(CALLER, client, "own-record");

        assertThat(written)
                .containsExactly(new Written(
                        new Actor("https://issuer", "tiina", MEMBERSHIP, UNIT, ORGANISATION, "18", "te-expert"),
                        List.of(new Access(client, Set.of("client"), "write", "support", "own-record"))));
    }

    @Test
    void writesEachClientOfAListOnceAndAllTogether() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        journal.readAll(CALLER, List.of(one, other, one), "receiver");

        assertThat(written)
                .singleElement()
                .satisfies(group ->
                        assertThat(group.accesses).extracting(Access::client).containsExactly(one, other));
    }

    private record Written(Actor actor, List<Access> accesses) {}
}
