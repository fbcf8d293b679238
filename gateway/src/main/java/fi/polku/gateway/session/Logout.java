package fi.polku.gateway.session;

import java.net.URI;
import reactor.core.publisher.Mono;

/** The provider's part in ending a session. */
public interface Logout {

    /** Where the browser goes to end the provider's own session (OpenID Connect RP-Initiated Logout 1.0); empty where there is no such place. */
    Mono<URI> uri(Person person, Tokens tokens);
}
