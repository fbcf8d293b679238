package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.Entry;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.NotSendable.Reason;
import java.time.LocalDate;
import java.util.UUID;

/** What must be true of client and target before a referral leaves its sender. */
final class SendingGuard {
    private final Directory directory;
    private final Today today;

    SendingGuard(Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    /** The entry that a draft names. */
    Target target(EntryKind kind, UUID id, String region) {
        return target(entry(kind, id, region));
    }

    /** The entry as it is today, once it takes this client and the client permits it. */
    Target admitting(EntryKind kind, UUID id, Client client) {
        LocalDate day = today.day();
        Entry entry = entry(kind, id, client.region());
        PersonalData personal = client.personal();
        refuseUnless(entry.validity().holds(day), Reason.TARGET_ENDED);
        refuseUnless(entry.takesAge(personal.ageOn(day)), Reason.TARGET_AGE);
        refuseUnless(entry.serves(personal.municipality()), Reason.TARGET_MUNICIPALITY);
        Target target = target(entry);
        refuseUnless(
                client.permissions()
                        .covering(target.names(), ClientAccess.KIND, day)
                        .isPresent(),
                Reason.PERMISSION_MISSING);
        return target;
    }

    private Entry entry(EntryKind kind, UUID id, String region) {
        Entry entry = directory.entry(kind, id).orElseThrow(() -> new NotSendable(Reason.TARGET_UNKNOWN));
        refuseUnless(entry.region().equals(region), Reason.TARGET_OUTSIDE_REGION);
        return entry;
    }

    private static Target target(Entry entry) {
        return new Target(entry.kind(), entry.id(), entry.unit(), entry.organisation());
    }

    private static void refuseUnless(boolean holds, Reason reason) {
        if (!holds) {
            throw new NotSendable(reason);
        }
    }
}
