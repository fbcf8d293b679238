package fi.polku.referral.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.erasure.OldRecords.Found;
import fi.polku.referral.erasure.RetentionRun.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OldRecordsTests {
    private static final int PAGE = 7;
    private static final int ALL = OldRecords.MOST_LOOKED_AT + 50;

    private final List<ClientId> records =
            IntStream.range(0, ALL).mapToObj(OldRecordsTests::client).toList();

    @Test
    void findsWhatLiesBehindMoreRecordsInUseThanOneRunLooksAt() {
        OldRecords old = among(id -> records.indexOf(id) >= OldRecords.MOST_LOOKED_AT);

        Found first = old.behind(null);
        Found second = old.behind(first.goesOnBehind());

        assertThat(first.candidates()).isEmpty();
        assertThat(first.goesOnBehind()).isEqualTo(records.get(OldRecords.MOST_LOOKED_AT - 1));
        assertThat(second.candidates()).hasSize(ALL - OldRecords.MOST_LOOKED_AT);
        assertThat(second.goesOnBehind()).isNull();
    }

    @Test
    void takesNoMoreThanOneRunCarriesOutAndLeavesOutNone() {
        OldRecords old = among(_ -> true);

        Found first = old.behind(null);
        Found second = old.behind(first.goesOnBehind());
        Found third = old.behind(second.goesOnBehind());

        assertThat(first.candidates()).hasSize(OldRecords.MOST_FOUND);
        assertThat(List.of(first, second, third))
                .flatExtracting(Found::candidates)
                .extracting(Candidate::client)
                .containsExactlyElementsOf(records.stream().map(ClientId::value).toList());
        assertThat(third.goesOnBehind()).isNull();
    }

    private OldRecords among(Predicate<ClientId> unused) {
        return new OldRecords(
                this::page,
                id -> Optional.of(new Candidate(id.value(), null, null)).filter(_ -> unused.test(id)));
    }

    private List<ClientId> page(@Nullable ClientId after) {
        int from = after == null ? 0 : records.indexOf(after) + 1;
        return records.subList(from, Math.min(from + PAGE, ALL));
    }

    private static ClientId client(int number) {
        return new ClientId(new UUID(0, number));
    }
}
