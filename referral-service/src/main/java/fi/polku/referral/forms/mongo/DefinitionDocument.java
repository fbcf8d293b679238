package fi.polku.referral.forms.mongo;

import java.util.UUID;

/**
 * A region's version of a form as it is stored.
 *
 * @param creation what its request was named, so that a repeat is known
 * @param definition as JSON
 */
record DefinitionDocument(UUID creation, String bodyMac, String definition) {
    static final String COLLECTION = "form_definition";
}
