package fi.polku.referral.erasure;

import static fi.polku.platform.web.Today.FINLAND;

import fi.polku.platform.mongo.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The destruction report of one client: who ordered it and on what ground, and which services have destroyed what they held
 * (design, section 5). It names nobody.
 *
 * @param organisation the controller [rekisterinpitäjä]
 * @param ground code of why
 * @param referrals how many referrals of the client there were
 * @param destroyedAt when this service destroyed its own; absent while that is under way
 */
record Erasure(
        UUID client,
        UUID organisation,
        UUID orderedBy,
        Instant orderedAt,
        String ground,
        int referrals,
        @Nullable Instant destroyedAt,
        List<Answer> answers) {
    static final String COLLECTION = "erasure";

    /** Those that hold anything encrypted of a client, besides this one. The log of use is kept, by law. */
    static final Set<String> OTHERS = Set.of("consultation-service");

    /** How long a backup of the keys is kept. */
    private static final Duration BACKUPS = Duration.ofDays(35);

    Erasure {
        answers = List.copyOf(answers);
    }

    static UUID idOf(UUID client) {
        return Ids.derived("erasure", client.toString());
    }

    Erasure destroyed(Instant at) {
        return destroyedAt != null
                ? this
                : new Erasure(client, organisation, orderedBy, orderedAt, ground, referrals, at, answers);
    }

    Erasure and(Answer answer) {
        boolean known = answers.stream().anyMatch(each -> each.service().equals(answer.service()));
        return known
                ? this
                : new Erasure(
                        client,
                        organisation,
                        orderedBy,
                        orderedAt,
                        ground,
                        referrals,
                        destroyedAt,
                        Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    /** Whether every service has answered. */
    boolean isComplete() {
        return destroyedAt != null
                && answers.stream()
                        .map(Answer::service)
                        .collect(Collectors.toSet())
                        .containsAll(OTHERS);
    }

    /** The day after which no backup holds a key any more; not known before all have answered. */
    @Nullable
    LocalDate lastBackupExpiresOn() {
        return isComplete()
                ? Stream.concat(Stream.ofNullable(destroyedAt), answers.stream().map(Answer::at))
                        .max(Comparator.naturalOrder())
                        .map(last -> LocalDate.ofInstant(last.plus(BACKUPS), FINLAND))
                        .orElse(null)
                : null;
    }

    /** That a service has destroyed what it held. */
    record Answer(String service, Instant at) {}
}
