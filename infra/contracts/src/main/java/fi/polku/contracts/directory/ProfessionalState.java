package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional whom others may ask, with what they published of their work.
 *
 * @param fullName as colleagues know it
 * @param profession code
 * @param title as the organisation calls the post
 * @param roles codes of the roles of a consultation network they speak for
 * @param competences codes
 * @param languages in which they serve, ISO 639 codes
 * @param membership under which they use Polku, where they do
 */
public record ProfessionalState(
        UUID id,
        String region,
        UUID organisation,
        UUID unit,
        String fullName,
        String profession,
        @Nullable LocalizedText title,
        List<String> roles,
        List<String> competences,
        List<Training> trainings,
        List<String> languages,
        @Nullable Contact contact,
        @Nullable UUID membership,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public ProfessionalState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(fullName, "fullName");
        requireNonNull(profession, "profession");
        roles = List.copyOf(roles);
        competences = List.copyOf(competences);
        trainings = List.copyOf(trainings);
        languages = List.copyOf(languages);
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }
}
