package fi.polku.referral.limits;

import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.ShortMemory;
import fi.polku.referral.lifecycle.Limits;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.TimeLimits;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each region's own limits, one document a region; the platform's proposals until it has written any. */
final class RegionLimits implements Limits {
    static final String COLLECTION = "time_limits";

    private final Aggregates<LimitsDocument> documents;
    private final ShortMemory<String, TimeLimits> remembered = new ShortMemory<>();

    RegionLimits(Aggregates<LimitsDocument> documents) {
        this.documents = documents;
    }

    @Override
    public TimeLimits of(String region) {
        return remembered
                .get(region, asked -> documents.find(id(asked)).map(stored -> limits(stored.state())))
                .orElse(TimeLimits.DEFAULT);
    }

    /** With their version; the platform's proposals are version 1 without being stored. */
    KnownLimits known(String region) {
        return documents
                .find(id(region))
                .map(stored -> new KnownLimits(stored.version(), limits(stored.state())))
                .orElseGet(() -> new KnownLimits(1, TimeLimits.DEFAULT));
    }

    /** The first time the proposals are stored before they change, so that of two who are first one is refused. */
    KnownLimits set(String region, ExpectedVersion expected, TimeLimits wanted) {
        UUID id = id(region);
        expected.check(id, known(region).version());
        Stored<LimitsDocument> seen =
                documents.find(id).orElseGet(() -> documents.createDerived(id, region, document(TimeLimits.DEFAULT)));
        expected.check(id, seen.version());
        return new KnownLimits(documents.commit(seen, document(wanted)).version(), wanted);
    }

    private static LimitsDocument document(TimeLimits limits) {
        return new LimitsDocument(
                limits.workingDays().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)),
                limits.closesAfterDays(),
                limits.reopensWithinDays(),
                limits.quietAfterDays(),
                limits.reviewsWaitingEveryDays());
    }

    static UUID id(String region) {
        return Ids.derived("time-limits", region);
    }

    private static TimeLimits limits(LimitsDocument document) {
        Integer reviews = document.reviewsWaitingEveryDays();
        return new TimeLimits(
                document.workingDays().entrySet().stream()
                        .collect(Collectors.toMap(each -> ReferralState.valueOf(each.getKey()), Map.Entry::getValue)),
                document.closesAfterDays(),
                document.reopensWithinDays(),
                document.quietAfterDays(),
                reviews == null ? TimeLimits.DEFAULT.reviewsWaitingEveryDays() : reviews);
    }

    /** Limits and the version that holds them. */
    record KnownLimits(long version, TimeLimits limits) {}

    /** As they are stored. What came with a later release may be absent. */
    record LimitsDocument(
            Map<String, Integer> workingDays,
            int closesAfterDays,
            int reopensWithinDays,
            int quietAfterDays,
            @Nullable Integer reviewsWaitingEveryDays) {
        LimitsDocument {
            workingDays = Map.copyOf(workingDays);
        }
    }
}
