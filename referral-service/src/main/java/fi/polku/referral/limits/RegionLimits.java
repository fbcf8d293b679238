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

    /** The region's limits to read and to change; the first time the platform's proposals become its own. */
    KnownLimits known(String region) {
        Stored<LimitsDocument> stored = stored(region);
        return new KnownLimits(stored.version(), limits(stored.state()));
    }

    KnownLimits set(String region, ExpectedVersion expected, TimeLimits wanted) {
        Stored<LimitsDocument> seen = stored(region);
        expected.check(seen.id(), seen.version());
        Stored<LimitsDocument> after = documents.commit(seen, document(wanted));
        return new KnownLimits(after.version(), wanted);
    }

    private Stored<LimitsDocument> stored(String region) {
        UUID id = id(region);
        return documents.find(id).orElseGet(() -> documents.createDerived(id, region, document(TimeLimits.DEFAULT)));
    }

    private static LimitsDocument document(TimeLimits limits) {
        return new LimitsDocument(
                limits.workingDays().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)),
                limits.closesAfterDays(),
                limits.reopensWithinDays(),
                limits.quietAfterDays());
    }

    static UUID id(String region) {
        return Ids.derived("time-limits", region);
    }

    private static TimeLimits limits(LimitsDocument document) {
        return new TimeLimits(
                document.workingDays().entrySet().stream()
                        .collect(Collectors.toMap(each -> ReferralState.valueOf(each.getKey()), Map.Entry::getValue)),
                document.closesAfterDays(),
                document.reopensWithinDays(),
                document.quietAfterDays());
    }

    /** Limits and the version that holds them. */
    record KnownLimits(long version, TimeLimits limits) {}

    /** As they are stored. */
    record LimitsDocument(
            Map<String, Integer> workingDays, int closesAfterDays, int reopensWithinDays, int quietAfterDays) {
        LimitsDocument {
            workingDays = Map.copyOf(workingDays);
        }
    }
}
