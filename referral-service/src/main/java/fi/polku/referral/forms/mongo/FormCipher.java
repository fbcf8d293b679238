package fi.polku.referral.forms.mongo;

import static java.util.stream.Collectors.toMap;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.Answers;
import fi.polku.referral.forms.Edition;
import fi.polku.referral.forms.Form;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.KnownForm;
import fi.polku.referral.forms.mongo.FormDocument.EditionDocument;
import fi.polku.referral.parties.Member;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns forms into documents that tell no answer, and back. Each section is bound to its form, edition and place. */
final class FormCipher {
    private static final String RETENTION_CLASS = "work-ability";
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final FieldEncryption encryption;

    FormCipher(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    FormDocument hide(UUID id, String region, Form form) {
        KeyScope scope = scope(region, form.client().value(), form.keeper().organisation());
        return new FormDocument(
                form.client().value(),
                form.keeper().organisation(),
                form.keeper().unit(),
                form.keeper().membership(),
                form.referral(),
                form.editions().stream()
                        .map(edition -> hide(id, scope, edition))
                        .toList());
    }

    KnownForm reveal(Stored<FormDocument> stored) {
        FormDocument document = stored.state();
        KeyScope scope = scope(stored.region(), document.client(), document.organisation());
        var form = new Form(
                new ClientId(document.client()),
                new Member(document.organisation(), document.unit(), document.member()),
                document.referral(),
                document.editions().stream()
                        .map(edition -> reveal(stored.id(), scope, edition))
                        .toList());
        return new KnownForm(new FormId(stored.id()), stored.region(), stored.version(), stored.epoch(), form);
    }

    private EditionDocument hide(UUID id, KeyScope scope, Edition edition) {
        return new EditionDocument(
                edition.number(),
                edition.definition(),
                edition.startedAt(),
                edition.finishedAt(),
                edition.sections().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                section -> encryption.encrypt(
                                        scope,
                                        address(scope, id, edition.number(), section.getKey()),
                                        JsonMapper.shared()
                                                .writeValueAsString(
                                                        section.getValue().values())))));
    }

    private Edition reveal(UUID id, KeyScope scope, EditionDocument edition) {
        return new Edition(
                edition.number(),
                edition.definition(),
                edition.startedAt(),
                edition.finishedAt(),
                edition.sections().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                section -> new Answers(JsonMapper.shared()
                                        .readValue(
                                                encryption.decrypt(
                                                        scope,
                                                        address(scope, id, edition.number(), section.getKey()),
                                                        section.getValue()),
                                                VALUES)))));
    }

    private static KeyScope scope(String region, UUID client, UUID controller) {
        return new KeyScope(region, client, controller.toString(), RETENTION_CLASS);
    }

    private static FieldAddress address(KeyScope scope, UUID id, int edition, String section) {
        return new FieldAddress(scope.region(), FormDocument.COLLECTION, id, "editions." + edition + '.' + section);
    }
}
