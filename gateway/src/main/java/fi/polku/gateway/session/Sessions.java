package fi.polku.gateway.session;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All sessions, whichever replica began them. What is over is not found. Whatever cannot be told now fails with
 * {@link fi.polku.gateway.problem.Refused}: nobody is logged out because the store is away.
 */
public interface Sessions {

    Mono<Void> begin(String key, Person person, Tokens tokens, Instant now);

    Mono<Session> find(String key, Instant now);

    /** Puts the idle end off. */
    Mono<Void> use(Session session, Instant now);

    /** Empty where the session has ended meanwhile. */
    Mono<Session> actAs(String key, @Nullable UUID membership, Instant now);

    /** Which of these have not ended. */
    Flux<String> present(Collection<String> keys, Instant now);

    /** Whether there was anything to end. */
    Mono<Boolean> end(String key);

    /** True for one caller at a time, and only while the tokens are still those of this generation. */
    Mono<Boolean> claimRefresh(Session session, UUID claimant, Instant now);

    /** Puts new tokens in place of those that were claimed; false where the claim had passed to another. */
    Mono<Boolean> refreshed(Session session, UUID claimant, Tokens tokens);

    Mono<Void> giveUpRefresh(Session session, UUID claimant);

    /** Ends a session whose tokens can no longer be refreshed, unless somebody else has refreshed them. */
    Mono<Boolean> endUnrefreshed(Session session, UUID claimant);

    /** Removes what is over. */
    Mono<Void> sweep(Instant now);
}
