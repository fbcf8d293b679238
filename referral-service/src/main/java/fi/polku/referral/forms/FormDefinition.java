package fi.polku.referral.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a form asks; data, and never changed. Answers are always shown with the version they were given to,
 * so a form can be changed on the experience of its use (S4-18).
 *
 * @param id names this version for ever
 * @param code what kind of form it is, such as {@code mapping} [kartoituslomake]
 * @param region whose own version it is; absent for the one that all regions share
 */
public record FormDefinition(
        String id,
        String code,
        int version,
        @Nullable String region,
        Wording name,
        Wording introduction,
        List<FormSection> sections) {
    public FormDefinition {
        sections = List.copyOf(sections);
    }

    public Optional<FormSection> section(String sectionCode) {
        return sections.stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst();
    }

    boolean isFor(String asked) {
        return region == null || region.equals(asked);
    }
}
