package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a form that is filled in, with all its editions. */
public record FormId(UUID value) {
    public FormId {
        requireNonNull(value, "value");
    }
}
