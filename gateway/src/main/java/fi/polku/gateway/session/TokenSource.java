package fi.polku.gateway.session;

import reactor.core.publisher.Mono;

/** The provider of a session, as far as its tokens go on needing one. */
public interface TokenSource {

    /**
     * New tokens for the old ones, whose refresh token is used up by that. Fails with {@link RefreshRefused} where the
     * provider says no for good, and with anything else where it says nothing.
     */
    Mono<Tokens> refresh(Person person, Tokens old);
}
