package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Forms;
import jakarta.validation.Validation;

/** The forms as the service has them, without the service. */
public final class StandaloneForms {

    private StandaloneForms() {}

    public static Forms all() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new FormsConfiguration().forms(factory.getValidator());
        }
    }
}
