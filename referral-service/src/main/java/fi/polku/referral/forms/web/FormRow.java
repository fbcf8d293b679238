package fi.polku.referral.forms.web;

import fi.polku.referral.forms.Edition;
import fi.polku.referral.forms.Form;
import fi.polku.referral.forms.FormSight;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form in a client's list: what it is and how far it has come, without an answer. */
record FormRow(
        UUID id,
        long version,
        UUID client,
        @Nullable UUID referral,
        UUID unit,
        String definition,
        int edition,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    static FormRow of(FormSight sight) {
        Form form = sight.known().form();
        Edition edition = sight.edition();
        return new FormRow(
                sight.known().id().value(),
                sight.known().version(),
                form.client().value(),
                form.referral(),
                form.keeper().unit(),
                edition.definition(),
                edition.number(),
                FormView.state(edition),
                edition.startedAt(),
                edition.finishedAt());
    }
}
