package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

/**
 * A form as the store has it.
 *
 * @param version what the next change must have seen
 * @param epoch of the service's last restore
 */
public record KnownForm(FormId id, String region, long version, long epoch, Form form) {
    public KnownForm {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(form, "form");
    }
}
