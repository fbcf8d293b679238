package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.lifecycle.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral's state as it is stored: one flat record for all states. Words are ciphertext, each under the key of the
 * organisation whose record they are.
 */
record ReferralDocument(
        UUID client,
        ReferralState state,
        UUID senderOrganisation,
        UUID senderUnit,
        UUID senderMember,
        EntryKind targetKind,
        UUID targetId,
        UUID targetUnit,
        UUID targetOrganisation,
        String question,
        @Nullable String goals,
        @Nullable String municipality,
        Instant createdAt,
        @Nullable UUID handlerOrganisation,
        @Nullable UUID handlerUnit,
        @Nullable UUID handlerMember,
        @Nullable String declineReason,
        @Nullable String declineText,
        @Nullable String declineAdvice,
        @Nullable String outcomeCode,
        @Nullable String outcomeText,
        @Nullable String cancelReason,
        @Nullable LocalDate informedOn,
        @Nullable UUID informedBy,
        @Nullable String informedWay,
        @Nullable String nextStep,
        List<Fact> facts,
        List<Conflict> conflicts) {
    static final String COLLECTION = "referral";

    ReferralDocument {
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
    }

    /** Why it was declined or cancelled. */
    @Nullable
    String reason() {
        return declineReason == null ? cancelReason : declineReason;
    }
}
