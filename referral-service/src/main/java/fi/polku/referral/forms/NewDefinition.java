package fi.polku.referral.forms;

import java.util.List;

/**
 * A version of a form that a region wants from now on.
 *
 * @param follows id of the version that it takes the place of
 */
public record NewDefinition(String follows, Wording name, Wording introduction, List<FormSection> sections) {
    public NewDefinition {
        sections = List.copyOf(sections);
    }
}
