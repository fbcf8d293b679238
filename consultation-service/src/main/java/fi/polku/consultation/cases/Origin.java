package fi.polku.consultation.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accepted referral that a case answers.
 *
 * @param reopening the number of the referral's reopening, 0 for the first
 * @param controller organisation of the network, whose record the case is
 * @param municipality code of the client's municipality when the referral was sent
 */
public record Origin(
        UUID referral,
        int reopening,
        UUID client,
        UUID network,
        UUID controller,
        UUID senderOrganisation,
        UUID senderUnit,
        UUID senderMember,
        @Nullable String municipality) {}
