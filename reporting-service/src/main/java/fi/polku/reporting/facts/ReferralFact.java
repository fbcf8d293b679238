package fi.polku.reporting.facts;

import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a referral itself tells. */
final class ReferralFact {
    private static final String UNCONFIRMED = "closed-unconfirmed";
    private static final String REOPENED = "reopened";
    private static final Set<String> ENDS = Set.of("closed", UNCONFIRMED, REOPENED);

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
                .append("closedAt", Times.first(referral.facts(), "closed"))
                .append("closedUnconfirmedAt", Times.first(referral.facts(), UNCONFIRMED))
                .append("closing", closing(referral.facts()));
    }

    /** How it stands closed now: confirmed by a person, or by itself, which is counted apart; absent while it is open. */
    private static @Nullable String closing(List<Fact> facts) {
        return facts.reversed().stream()
                .map(Fact::name)
                .filter(ENDS::contains)
                .findFirst()
                .filter(last -> !last.equals(REOPENED))
                .map(last -> last.equals(UNCONFIRMED) ? "not-confirmed" : "confirmed")
                .orElse(null);
    }
}
