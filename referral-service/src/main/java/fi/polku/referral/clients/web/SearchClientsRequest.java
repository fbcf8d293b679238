package fi.polku.referral.clients.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Either the whole identity code, or full name and day of birth. */
record SearchClientsRequest(
        @Nullable @Size(max = 20) String identityCode,
        @Nullable @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String familyName,
        @Nullable LocalDate birthDate) {
    @Override
    public String toString() {
        return "SearchClientsRequest[hidden]";
    }
}
