package fi.polku.gateway.session.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its own browser may see it.
 *
 * @param csrfToken what every request that changes something has to bring
 * @param idleEndsAt when it ends if nothing more is asked; told to within a minute
 */
record SessionView(
        String subject,
        @Nullable String name,
        String provider,
        @Nullable UUID actingAs,
        String csrfToken,
        Instant idleEndsAt,
        Instant endsAt) {

    static SessionView of(CurrentSession current) {
        var session = current.session();
        return new SessionView(
                session.person().subject(),
                session.person().name(),
                session.person().provider(),
                session.actingAs(),
                current.id().csrfToken(),
                session.idleEnds(),
                session.ends());
    }

    @Override
    public String toString() {
        return "SessionView[provider=" + provider + "]";
    }
}
