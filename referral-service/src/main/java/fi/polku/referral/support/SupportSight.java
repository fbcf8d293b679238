package fi.polku.referral.support;

import fi.polku.platform.messaging.Stored;
import java.util.List;
import java.util.UUID;

/**
 * A support period as one caller may see it.
 *
 * @param period all of it, or only what the caller's own unit wrote
 * @param ground on which it is shown
 * @param whole whether nothing has been left out; then the caller may also write
 */
public record SupportSight(
        UUID id, String region, long version, SupportPeriod period, Words words, String ground, boolean whole) {

    public List<String> availableActions() {
        return whole ? SupportAction.possible(period) : List.of();
    }

    SupportSight again(Stored<SupportPeriod> after) {
        return new SupportSight(id, region, after.version(), after.state(), words, ground, whole);
    }
}
