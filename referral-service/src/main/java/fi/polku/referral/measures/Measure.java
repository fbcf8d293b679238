package fi.polku.referral.measures;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;

/**
 * A question with a scale [mittari]. What was answered pairs only with what was answered to the same definition.
 *
 * @param definition version of the question; raised when a region asks otherwise
 */
public record Measure(String code, LocalizedText question, int minimum, int maximum, long definition) {
    /**
     * The work-ability score [työkykypistemäärä] (S3-11): the client's own, against the own best. For paired change, never a gate.
     */
    public static final Measure WORK_ABILITY_SCORE = new Measure(
            "work-ability-score",
            new LocalizedText(
                    "Jos työkykysi oli parhaimmillaan 10 pisteen arvoinen, montako pistettä antaisit sille nyt?",
                    "Om din arbetsförmåga som bäst var värd 10 poäng, hur många poäng skulle du ge den nu?",
                    "Suppose your work ability at its best was worth 10 points: how many would you give it now?"),
            0,
            10,
            1);

    /** What a region asks of the benefit of rehabilitation (S1-5) until its admin asks otherwise. */
    static final Measure PROPOSED_BENEFIT = new Measure(
            "benefit",
            new LocalizedText(
                    "Kuinka paljon kuntoutuksesta on ollut sinulle hyötyä? 0 = ei lainkaan, 10 = erittäin paljon",
                    "Hur mycket nytta har du haft av rehabiliteringen? 0 = ingen alls, 10 = väldigt mycket",
                    "How much has rehabilitation helped you? 0 = not at all, 10 = very much"),
            0,
            10,
            1);

    public Measure {
        requireNonNull(code, "code");
        requireNonNull(question, "question");
    }

    public boolean hasOnScale(int score) {
        return minimum <= score && score <= maximum;
    }
}
