package fi.polku.referral.forms.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is stored: who, when and by which definition is plain, what was answered is ciphertext.
 *
 * @param organisation the controller; its key encrypts
 */
record FormDocument(
        UUID client,
        UUID organisation,
        UUID unit,
        UUID member,
        @Nullable UUID referral,
        List<EditionDocument> editions) {
    static final String COLLECTION = "mapping_form";

    FormDocument {
        editions = List.copyOf(editions);
    }

    /**
     * One edition.
     *
     * @param sections ciphertext by the section's code
     */
    record EditionDocument(
            int number,
            String definition,
            Instant startedAt,
            @Nullable Instant finishedAt,
            Map<String, String> sections) {
        EditionDocument {
            sections = Map.copyOf(sections);
        }
    }
}
