package fi.polku.referral.clients.mongo;

import fi.polku.referral.clients.PermissionFact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's state as it is stored. What says who the person is, is ciphertext; the blind index finds an identity code
 * without holding it.
 *
 * @param organisation the controller; its key encrypts
 */
record ClientDocument(
        UUID organisation,
        UUID unit,
        UUID member,
        @Nullable String identityCode,
        @Nullable String identityIndex,
        String givenName,
        String familyName,
        @Nullable String birthDate,
        String municipality,
        String language,
        boolean nonDisclosure,
        @Nullable String phone,
        @Nullable String email,
        List<PermissionDocument> permissions,
        List<PermissionFact> facts,
        boolean erased) {
    static final String COLLECTION = "client";

    ClientDocument {
        permissions = List.copyOf(permissions);
        facts = List.copyOf(facts);
    }
}
