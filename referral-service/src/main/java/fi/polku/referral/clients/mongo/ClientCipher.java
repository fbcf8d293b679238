package fi.polku.referral.clients.mongo;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.BlindIndex;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonSought;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.Reaching;
import fi.polku.referral.parties.Member;
import fi.polku.referral.permissions.Permissions;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns clients into documents that tell nothing about a person, and back. */
final class ClientCipher {
    private static final String IDENTITY_CODE = "identityCode";
    private static final String GIVEN_NAME = "givenName";
    private static final String FAMILY_NAME = "familyName";
    private static final String BIRTH_DATE = "birthDate";
    private static final String MUNICIPALITY = "municipality";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String ADDRESS = "address";
    private static final String CONTACT_NOTE = "contactNote";

    private final FieldEncryption encryption;
    private final BlindIndex blindIndex;

    ClientCipher(FieldEncryption encryption, BlindIndex blindIndex) {
        this.encryption = encryption;
        this.blindIndex = blindIndex;
    }

    /** The index of a person in the region, whoever's record it is. */
    String index(String region, IdentityCode code) {
        return blindIndex.of("identity-code", region, code.value());
    }

    /** The index of a person within one unit, which must be unique. */
    String indexWithin(UUID unit, String region, IdentityCode code) {
        return blindIndex.of("identity-code-of-unit:" + unit, region, code.value());
    }

    /** The index of a person by full name and day of birth in the region. */
    String index(String region, PersonSought person) {
        return blindIndex.of("name-and-birth-date", region, person.normalised());
    }

    ClientDocument hide(Client client) {
        var fields =
                new Fields(client.region(), client.id().value(), client.keeper().organisation());
        PersonalData personal = client.personal();
        IdentityCode code = personal.identityCode();
        LocalDate birthDate = personal.birthDate();
        Reaching reaching = personal.reaching();
        return new ClientDocument(
                client.keeper().organisation(),
                client.keeper().unit(),
                client.keeper().membership(),
                fields.hide(IDENTITY_CODE, code == null ? null : code.value()),
                code == null ? null : index(client.region(), code),
                personal.sought().map(person -> index(client.region(), person)).orElse(null),
                code == null ? null : indexWithin(client.keeper().unit(), client.region(), code),
                fields.hideRequired(GIVEN_NAME, personal.givenName()),
                fields.hideRequired(FAMILY_NAME, personal.familyName()),
                fields.hide(BIRTH_DATE, birthDate == null ? null : birthDate.toString()),
                fields.hideRequired(MUNICIPALITY, personal.municipality()),
                personal.language(),
                personal.nonDisclosure(),
                fields.hide(PHONE, reaching.phone()),
                fields.hide(EMAIL, reaching.email()),
                fields.hide(ADDRESS, reaching.address()),
                reaching.way(),
                fields.hide(CONTACT_NOTE, reaching.note()),
                personal.interpreter(),
                personal.paperOnly(),
                client.permissions().all().stream().map(PermissionDocument::of).toList(),
                client.facts(),
                CorrectionDocument.all(client.corrections(), fields::hide),
                client.hold(),
                client.mergedInto().map(ClientId::value).orElse(null),
                client.merges().stream().map(MergeDocument::of).toList(),
                client.erased());
    }

    KnownClient reveal(Stored<ClientDocument> stored) {
        ClientDocument document = stored.state();
        var fields = new Fields(stored.region(), stored.id(), document.organisation());
        String code = fields.reveal(IDENTITY_CODE, document.identityCode());
        String birthDate = fields.reveal(BIRTH_DATE, document.birthDate());
        var personal = new PersonalData(
                code == null ? null : IdentityCode.of(code).orElse(null),
                fields.revealRequired(GIVEN_NAME, document.givenName()),
                fields.revealRequired(FAMILY_NAME, document.familyName()),
                birthDate == null ? null : LocalDate.parse(birthDate),
                fields.revealRequired(MUNICIPALITY, document.municipality()),
                document.language(),
                document.nonDisclosure(),
                new Reaching(
                        fields.reveal(PHONE, document.phone()),
                        fields.reveal(EMAIL, document.email()),
                        fields.reveal(ADDRESS, document.address()),
                        document.contactWay(),
                        fields.reveal(CONTACT_NOTE, document.contactNote())),
                document.interpreter(),
                Boolean.TRUE.equals(document.paperOnly()));
        var client = new Client(
                new ClientId(stored.id()),
                stored.region(),
                new Member(document.organisation(), document.unit(), document.member()),
                personal,
                new Permissions(document.permissions().stream()
                        .map(PermissionDocument::toPermission)
                        .toList()),
                document.facts(),
                CorrectionDocument.all(document, fields::reveal),
                document.hold(),
                document.merges().stream().map(MergeDocument::toMerge).toList(),
                document.erased());
        return new KnownClient(client, stored.version(), stored.epoch());
    }

    /** The fields of one document, each bound to its place. */
    private final class Fields {
        private final String region;
        private final UUID client;
        private final KeyScope scope;

        Fields(String region, UUID client, UUID controller) {
            this.region = region;
            this.client = client;
            this.scope = new KeyScope(region, client, controller.toString(), Client.RETENTION_CLASS);
        }

        String hideRequired(String field, String plain) {
            return encryption.encrypt(scope, address(field), plain);
        }

        @Nullable
        String hide(String field, @Nullable String plain) {
            return plain == null ? null : hideRequired(field, plain);
        }

        String revealRequired(String field, String cipher) {
            return encryption.decrypt(scope, address(field), cipher);
        }

        @Nullable
        String reveal(String field, @Nullable String cipher) {
            return cipher == null ? null : revealRequired(field, cipher);
        }

        private FieldAddress address(String field) {
            return new FieldAddress(region, ClientDocument.COLLECTION, client, field);
        }
    }
}
