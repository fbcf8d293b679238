package fi.polku.referral.forms.web;

import static java.util.stream.Collectors.toMap;

import fi.polku.referral.forms.Edition;
import fi.polku.referral.forms.Form;
import fi.polku.referral.forms.FormSection;
import fi.polku.referral.forms.FormSight;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a form as its reader may see it.
 *
 * @param definition the version of the form that the answers were given to
 * @param sections answers by the section's code; a section without any is missing
 * @param hidden codes of the sections whose kind of data the reader may not see, whether they are answered or not
 */
record FormView(
        UUID id,
        long version,
        String region,
        UUID client,
        @Nullable UUID referral,
        UUID organisation,
        UUID unit,
        UUID member,
        String definition,
        int edition,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, Map<String, Object>> sections,
        List<String> hidden,
        List<EditionRow> editions,
        List<String> availableActions) {
    private static final String FILLING = "FILLING";
    private static final String FINISHED = "FINISHED";

    static FormView of(FormSight sight, long version) {
        Form form = sight.known().form();
        Edition edition = sight.edition();
        return new FormView(
                sight.known().id().value(),
                version,
                sight.known().region(),
                form.client().value(),
                form.referral(),
                form.keeper().organisation(),
                form.keeper().unit(),
                form.keeper().membership(),
                edition.definition(),
                edition.number(),
                state(edition),
                edition.startedAt(),
                edition.finishedAt(),
                shown(sight),
                sight.definition().sections().stream()
                        .filter(section -> !sight.shows(section))
                        .map(FormSection::code)
                        .toList(),
                sight.editions().stream().map(EditionRow::of).toList(),
                actions(sight));
    }

    private static Map<String, Map<String, Object>> shown(FormSight sight) {
        return sight.definition().sections().stream()
                .filter(sight::shows)
                .filter(section -> sight.edition().sections().containsKey(section.code()))
                .collect(toMap(
                        FormSection::code,
                        section -> sight.edition().answers(section.code()).values(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static List<String> actions(FormSight sight) {
        if (!sight.own() || !sight.edition().equals(sight.known().form().latest())) {
            return List.of();
        }
        return sight.edition().finished() ? List.of("reopen") : List.of("save", "finish");
    }

    static String state(Edition edition) {
        return edition.finished() ? FINISHED : FILLING;
    }

    @Override
    public String toString() {
        return "FormView[hidden]";
    }

    /** An edition that the reader may ask for. */
    record EditionRow(
            int edition,
            String definition,
            String state,
            Instant startedAt,
            @Nullable Instant finishedAt) {
        static EditionRow of(Edition edition) {
            return new EditionRow(
                    edition.number(),
                    edition.definition(),
                    FormView.state(edition),
                    edition.startedAt(),
                    edition.finishedAt());
        }
    }
}
