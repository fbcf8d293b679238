package fi.polku.directory.entries;

import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Training;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.reference.Name;
import fi.polku.directory.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional whom others may ask [ammattilainen], with what they published of their work. Coordinators of different
 * professions and organisations find each other by it (S1-8, S4-27).
 *
 * @param fullName as colleagues know it
 * @param profession code
 * @param title as the organisation calls the post
 * @param roles codes of the roles of the consultation network they speak for (S4-8 to S4-16)
 * @param competences codes of what they know more about than others do
 * @param trainings that they have completed
 * @param languages in which they serve, ISO 639 codes
 * @param membership under which they use Polku, where they do
 */
public record Professional(
        UUID organisation,
        UUID unit,
        @NotBlank @Size(max = 200) @PlainText String fullName,
        String profession,
        @Valid @Nullable Name title,
        List<String> roles,
        List<String> competences,
        List<@Valid Training> trainings,
        List<String> languages,
        @Valid @Nullable Contact contact,
        @Nullable UUID membership,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Professional> {

    public Professional {
        roles = List.copyOf(roles);
        competences = List.copyOf(competences);
        trainings = List.copyOf(trainings);
        languages = List.copyOf(languages);
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    /** One register of coordinators, not several that differ: the same person of the same unit stands in it once at a time. */
    @Override
    public Optional<Selection> same() {
        return Optional.of(Selection.where(Field.UNIT, unit).and(Field.FULL_NAME, fullName));
    }

    @Override
    public Professional withStanding(Standing changed) {
        return with(changed, facts);
    }

    @Override
    public Professional withFacts(List<Fact> all) {
        return with(standing, all);
    }

    private Professional with(Standing changed, List<Fact> all) {
        return new Professional(
                organisation,
                unit,
                fullName,
                profession,
                title,
                roles,
                competences,
                trainings,
                languages,
                contact,
                membership,
                validity,
                successor,
                changed,
                all);
    }

    /** A name does not belong into a log. */
    @Override
    public String toString() {
        return "Professional[unit=" + unit + ", profession=" + profession + ", validity=" + validity + "]";
    }
}
