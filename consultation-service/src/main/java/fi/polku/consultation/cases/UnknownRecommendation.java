package fi.polku.consultation.cases;

import java.util.UUID;

/** The case has no such recommendation. */
public final class UnknownRecommendation extends RuntimeException {
    UnknownRecommendation(UUID recommendation) {
        super(recommendation.toString());
    }
}
