package fi.polku.directory.entries.web;

import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Training;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProfessionalView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        String fullName,
        String profession,
        @Nullable NameBody title,
        List<String> roles,
        List<String> competences,
        List<Training> trainings,
        List<String> languages,
        @Nullable Contact contact,
        @Nullable UUID membership,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static ProfessionalView of(Held<Professional> held, List<String> actions) {
        var person = held.entry();
        return new ProfessionalView(
                held.id(),
                held.version(),
                held.region(),
                person.organisation(),
                person.unit(),
                person.fullName(),
                person.profession(),
                person.title() == null ? null : NameBody.of(person.title()),
                person.roles(),
                person.competences(),
                person.trainings(),
                person.languages(),
                person.contact(),
                person.membership(),
                person.validity().from(),
                person.validity().to(),
                person.successor(),
                StandingView.of(person.standing()),
                actions);
    }

    @Override
    public String toString() {
        return "ProfessionalView[id=" + id + "]";
    }
}
