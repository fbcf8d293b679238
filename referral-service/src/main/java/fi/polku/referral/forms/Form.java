package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that a professional fills in together with a client (S4-9, S4-17), and all its editions. It is the record of the
 * unit that fills it in.
 *
 * @param keeper who began it; its organisation is the controller [rekisterinpitäjä]
 * @param referral for which it is filled in, where it is for one
 * @param editions the last one may still be on its way
 */
public record Form(ClientId client, Member keeper, @Nullable UUID referral, List<Edition> editions) {
    public Form {
        requireNonNull(client, "client");
        requireNonNull(keeper, "keeper");
        editions = List.copyOf(editions);
    }

    static Form started(
            ClientId client, Member keeper, @Nullable UUID referral, FormDefinition definition, Instant at) {
        return new Form(client, keeper, referral, List.of(new Edition(1, definition.id(), at, null, Map.of())));
    }

    public Edition latest() {
        return editions.getLast();
    }

    public Optional<Edition> latestFinished() {
        return editions.reversed().stream().filter(Edition::finished).findFirst();
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(each -> each.number() == number).findFirst();
    }

    Form with(Edition changed) {
        return new Form(
                client,
                keeper,
                referral,
                Stream.concat(editions.stream().filter(each -> each.number() != changed.number()), Stream.of(changed))
                        .toList());
    }
}
