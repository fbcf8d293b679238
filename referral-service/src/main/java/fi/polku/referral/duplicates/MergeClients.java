package fi.polku.referral.duplicates;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KeptClients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Merge;
import fi.polku.referral.clients.Unmerged;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Merges two records of the same person that a unit keeps. One write on the duplicate: what was done under it stays under it and
 * finds its way to the record that goes on, and it can be parted again with nothing lost.
 */
final class MergeClients {
    private static final String DUPLICATE = "/duplicate";
    private static final String INTO = "/into";

    private final Clients clients;
    private final KeptClients kept;
    private final AccessJournal journal;
    private final Today today;

    MergeClients(Clients clients, KeptClients kept, AccessJournal journal, Today today) {
        this.clients = clients;
        this.kept = kept;
        this.journal = journal;
        this.today = today;
    }

    /** The duplicate, merged; one that is merged into that record already stays as it is. */
    KnownClient merge(Caller caller, UUID duplicate, UUID into, String reason) {
        KnownClient known = own(caller, duplicate, DUPLICATE);
        Client goesOn = Unmerged.require(own(caller, into, INTO).client());
        if (known.client().mergedInto().filter(goesOn.id()::equals).isPresent()) {
            return known;
        }
        Unmerged.require(known.client());
        refuseUnlessOnePerson(known.client(), goesOn);
        journal.write(caller, duplicate, Grounds.OWN_RECORD);
        journal.write(caller, into, Grounds.OWN_RECORD);
        var merge = new Merge(goesOn.id(), today.now(), caller.membership().id(), reason, null, null);
        return clients.commit(known, known.client().merged(merge));
    }

    /** The record by itself again. */
    KnownClient part(Caller caller, UUID duplicate) {
        KnownClient known = own(caller, duplicate, DUPLICATE);
        if (known.client().mergedInto().isEmpty()) {
            return known;
        }
        journal.write(caller, duplicate, Grounds.OWN_RECORD);
        return clients.commit(
                known, known.client().parted(today.now(), caller.membership().id()));
    }

    /** The records that go on in this one. */
    List<KnownClient> duplicatesOf(Caller caller, UUID client) {
        KnownClient known = kept.of(caller, new ClientId(client));
        List<KnownClient> found = clients.mergedInto(known.id());
        journal.readAll(
                caller,
                Stream.concat(Stream.of(known), found.stream())
                        .map(each -> each.id().value())
                        .toList(),
                Grounds.OWN_RECORD);
        return found;
    }

    private KnownClient own(Caller caller, UUID client, String pointer) {
        return clients.find(new ClientId(client))
                .filter(known -> kept.keeps(caller, known.client()))
                .orElseThrow(() -> refusal("client-unknown", pointer));
    }

    private static void refuseUnlessOnePerson(Client duplicate, Client goesOn) {
        if (duplicate.id().equals(goesOn.id())) {
            throw refusal("same-record", INTO);
        }
        IdentityCode code = duplicate.personal().identityCode();
        IdentityCode other = goesOn.personal().identityCode();
        if (code != null && other == null) {
            throw refusal("code-on-the-duplicate", DUPLICATE);
        }
        if (code != null && !Objects.equals(code, other)) {
            throw refusal("another-person", DUPLICATE);
        }
        if (differ(duplicate.personal().birthDate(), goesOn.personal().birthDate())) {
            throw refusal("another-person", DUPLICATE);
        }
    }

    private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Refusal refusal(String code, String pointer) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(pointer, code);
    }
}
