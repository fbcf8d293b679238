package fi.polku.referral.contacts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Advice to somebody who asks for another without that person's consent, or for nobody in particular (rule 10): codes alone,
 * nothing that tells of whom.
 *
 * @param channel code of how the asker came
 * @param needs codes of what was asked about
 */
record GeneralAdvice(UUID unit, UUID by, Instant at, String channel, List<String> needs) {
    static final String COLLECTION = "general_advice";

    GeneralAdvice {
        needs = List.copyOf(needs);
    }
}
