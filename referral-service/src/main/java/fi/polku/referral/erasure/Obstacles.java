package fi.polku.referral.erasure;

import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What keeps a client from being erased: a legal hold, a matter that is still open, or records of the same person that go on in
 * this one, which nobody would find any more.
 */
final class Obstacles {
    private static final String HOLD = "legal-hold";
    private static final String OPEN = "open-matters";
    private static final String MERGED = "merged-records";

    private final Clients clients;
    private final List<ClientMatters> matters;

    Obstacles(Clients clients, List<ClientMatters> matters) {
        this.clients = clients;
        this.matters = List.copyOf(matters);
    }

    void refuse(Client client) {
        first(client).ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    /** Code of the first; absent where nothing is in the way. */
    @Nullable
    String code(Client client) {
        return first(client).map(Refusal::code).orElse(null);
    }

    private Optional<Refusal> first(Client client) {
        if (isHeld(client)) {
            return Optional.of(conflict(HOLD));
        }
        List<UUID> merged = clients.mergedInto(client.id()).stream()
                .map(known -> known.id().value())
                .toList();
        if (!merged.isEmpty()) {
            return Optional.of(conflict(MERGED).with("records", merged));
        }
        long open = matters.stream().mapToLong(each -> each.open(client.id())).sum();
        return open > 0 ? Optional.of(conflict(OPEN).with("open", open)) : Optional.empty();
    }

    /** A hold is on a person: on the record, or on the one it goes on in. */
    private boolean isHeld(Client client) {
        return client.hold() != null
                || client.mergedInto()
                        .flatMap(clients::find)
                        .filter(known -> known.client().hold() != null)
                        .isPresent();
    }

    private static Refusal conflict(String code) {
        return new Refusal(HttpStatus.CONFLICT, code);
    }
}
