package fi.polku.referral.mail;

import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.units.StandIns;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets notices leave by mail, to whom they concern and as each wants it. */
public final class Mail {
    /** When the day's mail leaves. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Outbox outbox;
    private final MailPreferences preferences;
    private final Directory directory;
    private final StandIns standIns;
    private final Today today;

    Mail(Outbox outbox, MailPreferences preferences, Directory directory, StandIns standIns, Today today) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.directory = directory;
        this.standIns = standIns;
        this.today = today;
    }

    /**
     * Notes it for the unit's mailbox, and for whoever answers there, with their deputies of today.
     *
     * @param member who answers; absent where it is for all of the unit
     * @param at when it happened
     */
    public void tell(UUID notice, UUID unit, @Nullable UUID member, String fact, boolean needsAction, Instant at) {
        if (at.isBefore(today.now().minus(Outbox.FRESH))) {
            return;
        }
        Set<UUID> recipients = new LinkedHashSet<>(Set.of(directory.presentUnit(unit)));
        if (member != null) {
            recipients.add(member);
            recipients.addAll(standIns.deputiesOf(member));
        }
        for (UUID recipient : recipients) {
            switch (preferences.of(recipient).of(fact, needsAction)) {
                case AT_ONCE -> outbox.add(recipient, notice, at, today.now());
                case DAILY -> outbox.add(recipient, notice, at, nextMorning());
                case NONE -> {}
            }
        }
    }

    private Instant nextMorning() {
        Instant morning = today.day().atTime(MORNING).atZone(Today.FINLAND).toInstant();
        return morning.isAfter(today.now())
                ? morning
                : today.day().plusDays(1).atTime(MORNING).atZone(Today.FINLAND).toInstant();
    }
}
