package fi.polku.referral.lifecycle.web;

import fi.polku.contracts.LocalizedText;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.Sight;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that the target service requires.
 *
 * @param enclosed whether the sender says that it comes with the referral; absent where it is not asked
 */
record DocumentView(UUID id, LocalizedText name, @Nullable Boolean enclosed) {
    static DocumentView of(RequiredDocument document) {
        return new DocumentView(document.id(), document.name(), null);
    }

    /** What a draft still has to bring, and what it has. */
    static List<DocumentView> required(Sight sight) {
        List<UUID> coming = sight.known().order().asking().enclosed().stream()
                .map(RequiredDocument::id)
                .toList();
        return sight.required().stream()
                .map(document -> new DocumentView(document.id(), document.name(), coming.contains(document.id())))
                .toList();
    }
}
