package fi.polku.reporting.facts;

import fi.polku.contracts.referral.ReferralState;
import java.time.Instant;
import org.bson.Document;

/** What a referral itself tells. */
final class ReferralFact {
    private ReferralFact() {}

    static Document of(ReferralState referral) {
        Instant sentAt = Times.first(referral.facts(), "sent");
        return new Document(Facts.REGION, referral.region())
                .append("municipality", referral.municipality())
                .append("senderOrganisation", referral.senderOrganisation().toString())
                .append("senderUnit", referral.senderUnit().toString())
                .append("receiverUnit", referral.target().unit().toString())
                .append("targetKind", referral.target().kind())
                .append("target", referral.target().id().toString())
                .append("state", referral.state())
                .append("reason", referral.reason())
                .append("sentAt", sentAt)
                .append("sentMonth", Times.month(sentAt))
                .append("claimedAt", Times.first(referral.facts(), "claimed"))
                .append("acceptedAt", Times.first(referral.facts(), "accepted"))
                .append("declinedAt", Times.first(referral.facts(), "declined"))
                .append("closedAt", Times.first(referral.facts(), "closed"));
    }
}
