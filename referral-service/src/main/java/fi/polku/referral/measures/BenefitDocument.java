package fi.polku.referral.measures;

import org.jspecify.annotations.Nullable;

/** A region's measure of benefit as it is stored. */
record BenefitDocument(
        String fi, @Nullable String sv, @Nullable String en, int minimum, int maximum) {
    static BenefitDocument of(Measure measure) {
        return new BenefitDocument(
                measure.question().fi(),
                measure.question().sv(),
                measure.question().en(),
                measure.minimum(),
                measure.maximum());
    }
}
