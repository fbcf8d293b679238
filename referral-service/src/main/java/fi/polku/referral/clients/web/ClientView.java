package fi.polku.referral.clients.web;

import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as this caller may see them; permissions are shown to the unit that keeps them. */
record ClientView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        @Nullable String identityCode,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        String municipality,
        String language,
        boolean nonDisclosure,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<PermissionView> permissions,
        List<String> availableActions) {
    static ClientView of(KnownClient known, Caller caller) {
        return of(known, known.version(), caller);
    }

    static ClientView of(KnownClient known, long version, Caller caller) {
        Client client = known.client();
        PersonalData personal = client.personal();
        IdentityCode code = personal.identityCode();
        boolean keeper = client.keptBy(caller.unit());
        return new ClientView(
                client.id().value(),
                version,
                client.region(),
                client.keeper().organisation(),
                client.keeper().unit(),
                code == null ? null : code.value(),
                personal.givenName(),
                personal.familyName(),
                personal.birthDate(),
                personal.municipality(),
                personal.language(),
                personal.nonDisclosure(),
                personal.phone(),
                personal.email(),
                keeper ? PermissionView.all(known) : null,
                keeper ? List.of("grant-permission", "create-referral") : List.of("create-referral"));
    }

    @Override
    public String toString() {
        return "ClientView[" + id + "]";
    }
}
