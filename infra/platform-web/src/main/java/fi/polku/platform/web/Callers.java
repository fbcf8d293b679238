package fi.polku.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses the one membership a request acts under. */
final class Callers {

    static final String HEADER = "Polku-Acting-As";

    private final Memberships memberships;

    Callers(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Chooses by the header's value, or the only membership where there is no header. */
    Caller of(User user, @Nullable String actingAs) {
        var own = memberships.of(user);
        if (own.isEmpty()) {
            throw new Forbidden("no-membership");
        }
        if (actingAs != null) {
            return new Caller(user, named(own, actingAs));
        }
        if (own.size() > 1) {
            throw new Forbidden("acting-as-required").inHeader(HEADER, "required");
        }
        return new Caller(user, own.getFirst());
    }

    private static Membership named(List<Membership> own, String actingAs) {
        return own.stream()
                .filter(membership -> same(membership.id(), actingAs))
                .findFirst()
                .orElseThrow(() -> new Forbidden("acting-as-unknown").inHeader(HEADER, "unknown"));
    }

    private static boolean same(UUID id, String text) {
        return id.toString().equals(text.toLowerCase(Locale.ROOT));
    }
}
