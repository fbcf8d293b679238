package fi.polku.directory.description;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a service that a machine can evaluate, beside the criteria as text. {@code NONE_OF} says who is not served.
 *
 * @param attribute what is looked at
 * @param values codes of the attribute
 */
public record Criterion(
        @NotNull Attribute attribute,
        @NotNull Operator operator,
        @NotEmpty @Size(max = 400) List<@NotBlank @Size(max = 64) String> values) {

    public Criterion {
        values = Listed.of(values);
    }

    /**
     * What it says of a client of whom this much is known. What nobody has asked yet is unknown, which is not a refusal.
     *
     * @param known the codes that hold for the client, by attribute
     */
    public Verdict of(Map<Attribute, Set<String>> known) {
        @Nullable Set<String> held = known.get(attribute);
        if (held == null) {
            return Verdict.UNKNOWN;
        }
        var met = operator == Operator.ANY_OF == values.stream().anyMatch(held::contains);
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    /** All of them together: one that fails settles it, and one that is unknown leaves it open. */
    public static Verdict of(List<Criterion> all, Map<Attribute, Set<String>> known) {
        var verdicts = all.stream().map(criterion -> criterion.of(known)).toList();
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    /** What of a client a criterion may look at. Age and municipality have fields of their own. */
    public enum Attribute {
        /** Employed, unemployed, student and so on (S0-5, S3-4). */
        LIFE_SITUATION,
        /** Reduced or threatened (S0-5, S0-12). */
        WORK_ABILITY,
        /** What help is needed with (S4-6). */
        NEED,
        /** Whether the situation is prolonged or stuck, and what has been tried (S4-4, S4-5). */
        SITUATION
    }

    /** How the values are read. */
    public enum Operator {
        ANY_OF,
        NONE_OF
    }

    /** Whether a criterion is met. */
    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
