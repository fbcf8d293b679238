package fi.polku.referral.clients.web;

import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.Interpreter;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.LegalHold;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.Reaching;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as this caller may see them. Permissions and the identity code are shown to the unit that keeps the record;
 * others ask for the code by itself, which the log tells apart. Under a non-disclosure order [turvakielto] the municipality
 * and the address are the keeper's alone.
 *
 * @param organisation the controller [rekisterinpitäjä]
 * @param retentionClass code of how long the record is kept
 */
record ClientView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        String retentionClass,
        @Nullable String identityCode,
        boolean hasIdentityCode,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String municipality,
        String language,
        boolean nonDisclosure,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String contactWay,
        @Nullable String contactNote,
        @Nullable Interpreter interpreter,
        boolean paperOnly,
        @Nullable Integer corrections,
        @Nullable LegalHold hold,
        @Nullable UUID mergedInto,
        @Nullable List<PermissionView> permissions,
        List<String> availableActions) {
    static ClientView of(KnownClient known, long version, boolean keeper) {
        Client client = known.client();
        PersonalData personal = client.personal();
        Reaching reaching = personal.reaching();
        IdentityCode code = personal.identityCode();
        boolean whole = keeper || !personal.nonDisclosure();
        return new ClientView(
                client.id().value(),
                version,
                client.region(),
                client.keeper().organisation(),
                client.keeper().unit(),
                Client.RETENTION_CLASS,
                code == null || !keeper ? null : code.value(),
                code != null,
                personal.givenName(),
                personal.familyName(),
                personal.birthDate(),
                whole ? personal.municipality() : null,
                personal.language(),
                personal.nonDisclosure(),
                reaching.phone(),
                reaching.email(),
                whole ? reaching.address() : null,
                reaching.way(),
                reaching.note(),
                personal.interpreter(),
                personal.paperOnly(),
                keeper ? client.corrections().size() : null,
                keeper ? client.hold() : null,
                keeper ? client.mergedInto().map(ClientId::value).orElse(null) : null,
                keeper ? PermissionView.all(known) : null,
                client.mergedInto().isPresent() ? List.of() : actions(keeper, code != null));
    }

    private static List<String> actions(boolean keeper, boolean hasCode) {
        if (keeper) {
            return List.of("grant-permission", "create-referral", "correct");
        }
        return hasCode ? List.of("create-referral", "show-identity-code") : List.of("create-referral");
    }

    @Override
    public String toString() {
        return "ClientView[" + id + "]";
    }
}
