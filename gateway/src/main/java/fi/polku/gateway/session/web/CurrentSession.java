package fi.polku.gateway.session.web;

import fi.polku.gateway.session.Session;
import fi.polku.gateway.session.SessionId;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** The session that a request brought, once it has been found. */
public record CurrentSession(SessionId id, Session session) {
    private static final String ATTRIBUTE = CurrentSession.class.getName();

    void in(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    public static Optional<CurrentSession> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }
}
