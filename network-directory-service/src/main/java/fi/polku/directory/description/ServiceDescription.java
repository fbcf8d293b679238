package fi.polku.directory.description;

import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service is and on what terms one gets it; in a template the national words, in a service those that differ from them.
 *
 * @param summary a sentence or two
 * @param targetGroups codes of whom it is for
 * @param criteria who gets it, in words
 * @param rules the same for machines; all of them have to be met
 * @param languages in which it is given, ISO 639 codes
 * @param directAccess whether the client may come straight to it, without another professional's assessment (S1-5)
 * @param requiredDocuments what has to come with a referral
 */
public record ServiceDescription(
        @Valid @Nullable Text summary,
        @Valid @Nullable Text text,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> targetGroups,
        @Valid @Nullable Text criteria,
        @Size(max = 50) List<@NotNull @Valid Criterion> rules,
        @Size(max = 50) List<@NotBlank @Size(max = 8) String> languages,
        @Nullable Boolean directAccess,
        @Size(max = 50) List<@NotNull @Valid Text> requiredDocuments,
        @Valid @Nullable Cost cost,
        @Size(max = 50) List<@NotNull @Valid Channel> channels) {

    /** Nothing said. */
    public static final ServiceDescription NONE =
            new ServiceDescription(null, null, List.of(), null, List.of(), List.of(), null, List.of(), null, List.of());

    public ServiceDescription {
        targetGroups = Listed.of(targetGroups);
        rules = Listed.of(rules);
        languages = Listed.of(languages);
        requiredDocuments = Listed.of(requiredDocuments);
        channels = Listed.of(channels);
    }

    public static ServiceDescription orNone(@Nullable ServiceDescription description) {
        return description == null ? NONE : description;
    }

    /** This description with what it leaves unsaid taken, field by field, from the national one. */
    public ServiceDescription over(ServiceDescription national) {
        return new ServiceDescription(
                first(summary, national.summary),
                first(text, national.text),
                first(targetGroups, national.targetGroups),
                first(criteria, national.criteria),
                first(rules, national.rules),
                first(languages, national.languages),
                first(directAccess, national.directAccess),
                first(requiredDocuments, national.requiredDocuments),
                first(cost, national.cost),
                first(channels, national.channels));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T national) {
        return own == null ? national : own;
    }

    private static <T> List<T> first(List<T> own, List<T> national) {
        return own.isEmpty() ? national : own;
    }
}
