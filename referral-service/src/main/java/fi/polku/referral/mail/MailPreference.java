package fi.polku.referral.mail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member, or a unit with a mailbox of its own, wants to hear by mail. Without an address nobody is written to.
 *
 * @param needsAction of what waits for an act of theirs
 * @param rest of everything else
 * @param kinds where a kind of notice is wanted otherwise
 */
record MailPreference(@Nullable String address, MailMode needsAction, MailMode rest, List<OfKind> kinds) {
    static final String COLLECTION = "mail_preference";

    /** By default only what needs action (rule 4). */
    static final MailPreference DEFAULT = new MailPreference(null, MailMode.AT_ONCE, MailMode.NONE, List.of());

    MailPreference {
        requireNonNull(needsAction, "needsAction");
        requireNonNull(rest, "rest");
        kinds = List.copyOf(kinds);
    }

    MailMode of(String fact, boolean waitsForThem) {
        if (address == null) {
            return MailMode.NONE;
        }
        return kinds.stream()
                .filter(kind -> kind.fact().equals(fact))
                .map(OfKind::mode)
                .findFirst()
                .orElse(waitsForThem ? needsAction : rest);
    }

    @Override
    public String toString() {
        return "MailPreference[hidden]";
    }

    /** What is wanted of notices of one fact. */
    record OfKind(String fact, MailMode mode) {}
}
