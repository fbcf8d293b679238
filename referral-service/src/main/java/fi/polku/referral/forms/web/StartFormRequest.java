package fi.polku.referral.forms.web;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.NewForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param form the kind of form, {@code mapping} where it is not told
 * @param referral for which it is filled in, where it is for one
 */
record StartFormRequest(
        @NotNull UUID client,
        @Nullable @Size(min = 1, max = 50) String form,
        @Nullable UUID referral) {
    private static final String MAPPING = "mapping";

    NewForm toNewForm() {
        return new NewForm(new ClientId(client), form == null ? MAPPING : form, referral);
    }
}
