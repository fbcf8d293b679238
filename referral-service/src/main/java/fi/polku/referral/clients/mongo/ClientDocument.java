package fi.polku.referral.clients.mongo;

import fi.polku.referral.clients.Interpreter;
import fi.polku.referral.clients.LegalHold;
import fi.polku.referral.clients.PermissionFact;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client's state as it is stored. What says who the person is, is ciphertext; the blind index finds an identity code
 * without holding it.
 *
 * @param organisation the controller; its key encrypts
 * @param nameIndex blind index of the full name with the day of birth
 * @param reservation the code's index within the unit; absent in documents that an older release wrote
 */
record ClientDocument(
        UUID organisation,
        UUID unit,
        UUID member,
        @Nullable String identityCode,
        @Nullable String identityIndex,
        @Nullable String nameIndex,
        @Nullable String reservation,
        String givenName,
        String familyName,
        @Nullable String birthDate,
        String municipality,
        String language,
        boolean nonDisclosure,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String contactWay,
        @Nullable String contactNote,
        @Nullable Interpreter interpreter,
        @Nullable Boolean paperOnly,
        List<PermissionDocument> permissions,
        List<PermissionFact> facts,
        List<CorrectionDocument> corrections,
        @Nullable LegalHold hold,
        @Nullable UUID mergedInto,
        List<MergeDocument> merges,
        boolean erased) {
    static final String COLLECTION = "client";

    ClientDocument {
        permissions = List.copyOf(permissions);
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
        merges = List.copyOf(merges);
    }

    /** What is left of an erased client: ids and codes, nothing of a person. */
    ClientDocument erased(PermissionFact fact) {
        return new ClientDocument(
                organisation,
                unit,
                member,
                null,
                null,
                null,
                null,
                "",
                "",
                null,
                "",
                "",
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Stream.concat(facts.stream(), Stream.of(fact)).toList(),
                List.of(),
                null,
                null,
                List.of(),
                true);
    }

    /** Whether the client has the code that is reserved under this index. */
    boolean holds(String index) {
        return reservation == null ? identityIndex != null : reservation.equals(index);
    }
}
