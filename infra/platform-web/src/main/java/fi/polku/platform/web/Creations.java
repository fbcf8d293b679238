package fi.polku.platform.web;

import fi.polku.platform.mongo.Creation;

/** Derives what a creating POST makes from its {@link IdempotencyKey}, so that a repeat meets the first one's document. */
public interface Creations {

    /**
     * The id depends on region, caller, operation and key; the MAC on the body as well, whatever the order of its fields.
     *
     * @param operation a name that stays as long as the documents do, such as {@code send-referral}
     * @param requestBody the request record as the controller received it; a component that a later release adds has to be
     *     nullable, so that earlier bodies keep their MAC
     */
    Creation of(Caller caller, String operation, IdempotencyKey key, Object requestBody);
}
