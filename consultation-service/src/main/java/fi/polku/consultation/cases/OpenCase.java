package fi.polku.consultation.cases;

import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.util.UUID;

/** Opens the one case of an accepted referral, and lets it follow what becomes of the referral. */
public final class OpenCase {
    private final Cases cases;

    OpenCase(Cases cases) {
        this.cases = cases;
    }

    /** The id of the case that answers a referral and one of its reopenings. */
    public static UUID idFor(UUID referral, int reopening) {
        return Ids.derived("case", referral.toString(), Integer.toString(reopening));
    }

    /** Repeating it changes nothing. */
    public KnownCase open(String region, Origin origin, Instant acceptedAt) {
        UUID id = idFor(origin.referral(), origin.reopening());
        return cases.open(ConsultationCase.opened(id, region, origin, acceptedAt));
    }

    /** The referral has been cancelled: so is its case, or both sides see that it could not be. */
    public void withdraw(KnownCase known, Instant at) {
        ConsultationCase followed = known.value().followed(CaseMove.WITHDRAW, new Deed(null, at));
        if (!followed.equals(known.value())) {
            cases.commit(known, followed);
        }
    }
}
