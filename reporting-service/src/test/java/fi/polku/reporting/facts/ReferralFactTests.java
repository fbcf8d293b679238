package fi.polku.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReferralFactTests {
    @Test
    void countsWhatClosedByItselfApartFromWhatSomebodyConfirmed() {
        assertThat(closing("sent", "closed")).isEqualTo("confirmed");
        assertThat(closing("sent", "closed-unconfirmed")).isEqualTo("not-confirmed");
        assertThat(closing("sent", "closed-unconfirmed", "reopened", "closed")).isEqualTo("confirmed");
        assertThat(of("sent", "closed", "reopened")).containsEntry("closing", null);
        assertThat(of("sent", "closed-unconfirmed"))
                .containsEntry("closedAt", null)
                .containsEntry("closedUnconfirmedAt", Instant.EPOCH);
    }

    private static String closing(String... facts) {
        return of(facts).getString("closing");
    }

    private static Document of(String... facts) {
        UUID any = new UUID(1, 1);
        List<Fact> told = Stream.of(facts)
                .map(name -> new Fact(1, name, Instant.EPOCH, null, null))
                .toList();
        return ReferralFact.of(new ReferralState(
                any,
                "16",
                any,
                "CLOSED",
                null,
                any,
                any,
                any,
                new Target("service", any, any),
                null,
                0,
                null,
                told,
                null,
                null,
                null,
                null,
                null));
    }
}
