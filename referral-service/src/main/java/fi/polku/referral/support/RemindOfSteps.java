package fi.polku.referral.support;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.notices.Notices;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reminds those who see to a step on its day. The notice comes first and is the same one when a crash makes it come again. */
final class RemindOfSteps {
    private static final int AT_ONCE = 500;

    private final SupportPeriods periods;
    private final Notices notices;
    private final Directory directory;
    private final Today today;

    RemindOfSteps(SupportPeriods periods, Notices notices, Directory directory, Today today) {
        this.periods = periods;
        this.notices = notices;
        this.directory = directory;
        this.today = today;
    }

    /** How many periods it found something in. */
    int remind() {
        int told = 0;
        for (Stored<SupportPeriod> stored : periods.due(today.day(), AT_ONCE)) {
            told += tell(stored) ? 1 : 0;
        }
        return told;
    }

    private boolean tell(Stored<SupportPeriod> stored) {
        SupportPeriod period = stored.state();
        Instant now = today.now();
        for (NextStep step : period.work().due(today.day())) {
            notices.remind(
                    stored.region(),
                    step.responsible().unit(),
                    answering(step.responsible()),
                    stored.id(),
                    step.number(),
                    now);
            period = period.working(work -> work.changing(step.number(), NextStep::told))
                    .telling(Notices.STEP_DUE, null, null, now);
        }
        try {
            periods.commit(stored, period);
            return true;
        } catch (StaleVersion changedMeanwhile) {
            return false;
        }
    }

    /** Nobody in particular where the one who was to see to it has left: then it is the unit's. */
    private @Nullable UUID answering(Member responsible) {
        return directory.member(responsible.membership()).isPresent() ? responsible.membership() : null;
    }
}
