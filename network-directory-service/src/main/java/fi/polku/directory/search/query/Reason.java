package fi.polku.directory.search.query;

import java.util.List;

/**
 * Why a service fits a client in one respect, or why not.
 *
 * @param values what the service says of it: limits of age, languages, days of waiting, the day they were told and how many places are
 *     free, needs, criteria
 */
public record Reason(Aspect aspect, Verdict verdict, List<String> values) {

    public Reason {
        values = List.copyOf(values);
    }

    /** In which respect. */
    public enum Aspect {
        AGE,
        MUNICIPALITY,
        NEED,
        LANGUAGE,
        REFERRAL,
        WAITING,
        LIFE_SITUATION,
        WORK_ABILITY,
        SITUATION
    }

    /** What the service has not said is unknown, which is no refusal. */
    public enum Verdict {
        MET,
        UNKNOWN,
        NOT_MET
    }
}
