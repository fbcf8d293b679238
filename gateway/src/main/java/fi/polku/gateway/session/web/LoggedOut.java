package fi.polku.gateway.session.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** @param logoutUri where the browser goes to end the provider's own session; none where the provider offers no such place */
record LoggedOut(@Nullable URI logoutUri) {
    @Override
    public String toString() {
        return "LoggedOut[]";
    }
}
