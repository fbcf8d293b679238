package fi.polku.referral.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.mongo.Ids;
import java.util.UUID;

/**
 * Something that has to come with a referral to a service. The directory knows it by its text alone: another text is another
 * document.
 */
public record RequiredDocument(UUID id, LocalizedText name) {
    public RequiredDocument {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    static RequiredDocument of(UUID service, LocalizedText name) {
        return new RequiredDocument(Ids.derived("required-document", service.toString(), name.fi()), name);
    }
}
