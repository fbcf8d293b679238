package fi.polku.gateway.session;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Under which memberships a person may act: the directory's word, asked for when one is chosen. */
public interface OwnMemberships {

    Mono<Boolean> include(Session session, UUID membership);
}
