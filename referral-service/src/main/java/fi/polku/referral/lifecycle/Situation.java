package fi.polku.referral.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * What of a client the rules of services look at, as the sender says it. What nobody has asked is left empty, and is not known.
 *
 * @param lifeSituations codes: employed, unemployed, student and so on (S0-5, S3-4)
 * @param workAbilities codes (S0-5, S0-12)
 * @param needs codes of what help is needed with (S4-6)
 * @param situations codes of how long it has lasted and what has been tried (S4-4, S4-5)
 */
public record Situation(
        List<String> lifeSituations, List<String> workAbilities, List<String> needs, List<String> situations) {
    public static final Situation UNKNOWN = new Situation(List.of(), List.of(), List.of(), List.of());

    public Situation {
        lifeSituations = List.copyOf(lifeSituations);
        workAbilities = List.copyOf(workAbilities);
        needs = List.copyOf(needs);
        situations = List.copyOf(situations);
    }

    /** What has been said of an attribute that a rule names, in the directory's words. */
    Optional<List<String>> of(String attribute) {
        List<String> said = switch (attribute) {
            case "LIFE_SITUATION" -> lifeSituations;
            case "WORK_ABILITY" -> workAbilities;
            case "NEED" -> needs;
            case "SITUATION" -> situations;
            default -> List.of();
        };
        return Optional.of(said).filter(codes -> !codes.isEmpty());
    }

    @Override
    public String toString() {
        return "Situation[hidden]";
    }
}
