package fi.polku.referral.worklist;

import fi.polku.referral.worklist.SupportedClient.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client for whom the caller answers.
 *
 * @param open how many open referrals there are
 * @param states of those
 * @param supportPeriods that the caller answers for and that are not done with
 * @param endScoreMissing whether one of those ended without a word on the score at its end (S3-11)
 * @param nextStep the first that is open in one of those
 */
record MyClient(
        UUID client,
        int open,
        @Nullable Instant lastSignAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant nextVisit,
        List<String> states,
        List<UUID> supportPeriods,
        boolean endScoreMissing,
        @Nullable OpenStep nextStep) {

    /** By open referrals alone. */
    static MyClient of(ClientRow row) {
        return of(List.of(), row);
    }

    /**
     * By support.
     *
     * @param row what open referrals there are beside it
     */
    static MyClient of(List<SupportedClient> support, @Nullable ClientRow row) {
        Instant heard = Stream.concat(
                        support.stream().map(SupportedClient::lastSignAt),
                        Stream.ofNullable(row == null ? null : row.lastSignAt()))
                .max(Instant::compareTo)
                .orElse(null);
        return new MyClient(
                row == null ? support.getFirst().client() : row.id(),
                row == null ? 0 : row.open(),
                heard,
                row == null ? null : row.dueOn(),
                row == null ? null : row.nextVisit(),
                row == null ? List.of() : row.states(),
                support.stream().map(SupportedClient::id).toList(),
                support.stream().anyMatch(SupportedClient::endScoreMissing),
                support.stream()
                        .flatMap(each -> each.nextStep().stream())
                        .min(Comparator.comparing(OpenStep::remindOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .orElse(null));
    }

    /** What has no such time is before all others. */
    Instant heard() {
        return lastSignAt == null ? Instant.EPOCH : lastSignAt;
    }
}
