package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.Entry;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.NotSendable.Reason;
import fi.polku.referral.parties.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be true of client and target before a referral leaves its sender. */
final class SendingGuard {
    private final Directory directory;
    private final Today today;

    SendingGuard(Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
    }

    /** The target that a draft names. */
    Target target(EntryKind kind, @Nullable UUID id, @Nullable Outside outside, String region, Member sender) {
        return kind == EntryKind.OUTSIDE ? outside(outside, region, sender) : target(entry(kind, id, region));
    }

    /** The target as it is today, once it takes this client and the client permits it. */
    Target admitting(EntryKind kind, @Nullable UUID id, @Nullable Outside outside, Client client, Member sender) {
        if (kind == EntryKind.OUTSIDE) {
            return outside(outside, client.region(), sender);
        }
        LocalDate day = today.day();
        Entry entry = entry(kind, id, client.region());
        PersonalData personal = client.personal();
        refuseUnless(!entry.validity().from().isAfter(day), Reason.TARGET_NOT_YET);
        if (!entry.validity().holds(day)) {
            UUID unit = directory.presentUnit(entry.unit());
            throw new NotSendable(
                    Reason.TARGET_ENDED,
                    directory.successorOf(entry).orElse(null),
                    unit.equals(entry.unit()) ? null : unit);
        }
        refuseUnless(entry.takesAge(personal.ageOn(day)), Reason.TARGET_AGE);
        refuseUnless(entry.serves(personal.municipality()), Reason.TARGET_MUNICIPALITY);
        Target target = target(entry);
        // A unit that steers to its own people discloses nothing (rule 8).
        boolean own = keepsAndReceives(client, target, sender);
        refuseUnless(
                own
                        || client.permissions()
                                .covering(target.names(), ClientAccess.KIND, day)
                                .isPresent(),
                Reason.PERMISSION_MISSING);
        return target;
    }

    /** What the service requires has to come with a referral; whoever only asks for advice, or just came, brings nothing. */
    void refuseUnlessComplete(EntryKind kind, @Nullable UUID id, Order.Asking asking) {
        if (id == null || asking.kind() != ReferralKind.REFERRAL) {
            return;
        }
        List<RequiredDocument> missing = directory.entry(kind, id).stream()
                .flatMap(entry -> entry.documents().stream())
                .filter(document ->
                        asking.enclosed().stream().noneMatch(each -> each.id().equals(document.id())))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotSendable(missing);
        }
    }

    boolean receives(UUID unit, Target target) {
        return directory.sameUnit(unit, target.unit());
    }

    private boolean keepsAndReceives(Client client, Target target, Member sender) {
        return receives(sender.unit(), target)
                && directory.unitsOf(directory.presentUnit(target.unit())).stream()
                        .anyMatch(client::keptBy);
    }

    private Entry entry(EntryKind kind, @Nullable UUID id, String region) {
        Entry entry = id == null ? null : directory.entry(kind, id).orElse(null);
        if (entry == null) {
            throw new NotSendable(Reason.TARGET_UNKNOWN);
        }
        refuseUnless(entry.region().equals(region), Reason.TARGET_OUTSIDE_REGION);
        return entry;
    }

    private static Target outside(@Nullable Outside outside, String region, Member sender) {
        if (outside == null) {
            throw new NotSendable(Reason.TARGET_UNKNOWN);
        }
        UUID id = Ids.derived("outside", region, outside.name().words().strip().toLowerCase(Locale.ROOT));
        return new Target(EntryKind.OUTSIDE, id, sender.unit(), sender.organisation());
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
