package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * A target that is not on the platform: the order leaves on paper or by secure mail, and is recorded as having done so.
 *
 * @param name of the organisation; somebody may still write a person there, so it is kept like all words
 * @param way code: printed, secure mail
 * @param permission code of how the client permitted it
 */
public record Outside(FreeText name, String way, String permission) {
    public Outside {
        requireNonNull(name, "name");
        requireNonNull(way, "way");
        requireNonNull(permission, "permission");
    }
}
