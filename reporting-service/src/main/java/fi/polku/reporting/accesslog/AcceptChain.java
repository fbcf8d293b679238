package fi.polku.reporting.accesslog;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Unavailable;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.springframework.http.HttpStatus;

/**
 * Lets a person accept that a chain ends without a closing group. The source itself takes it for over only while its process
 * shows no sign of life, so accepting one that runs does nothing.
 */
public final class AcceptChain {
    private final Archive archive;
    private final Aggregates<Acceptance> acceptances;
    private final Confirmations confirmations;
    private final Today today;

    public AcceptChain(Archive archive, Aggregates<Acceptance> acceptances, Confirmations confirmations, Today today) {
        this.archive = archive;
        this.acceptances = acceptances;
        this.confirmations = confirmations;
        this.today = today;
    }

    public List<OpenChain> open() {
        return archive.open();
    }

    /** The acceptance that holds for the chain as it is. */
    public Optional<Acceptance> of(OpenChain chain) {
        return acceptances
                .list(Filters.eq("state.source", chain.source()), Sorts.descending("state.through"), 1)
                .stream()
                .map(Stored::state)
                .filter(accepted -> accepted.through() >= chain.number())
                .findFirst();
    }

    /** Notes it, then tells the source; whoever repeats the request tells it again. */
    public Stored<Acceptance> accept(Caller caller, Creation creation, String source, String reason) {
        Optional<Stored<Acceptance>> before = acceptances.repeated(creation);
        Stored<Acceptance> accepted = before.isPresent() ? before.get() : noted(caller, creation, source, reason);
        Confirmation kept = archive.confirmed(source);
        try {
            confirmations
                    .send(new Confirmation(source, kept.verifiedThrough(), true, kept.mac()))
                    .join();
        } catch (CompletionException e) {
            throw new Unavailable("The source cannot be told now", e);
        }
        return accepted;
    }

    private Stored<Acceptance> noted(Caller caller, Creation creation, String source, String reason) {
        OpenChain chain = archive.open().stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-open-chain")
                        .field("/source", "no-open-chain"));
        return acceptances.create(
                creation,
                caller.region(),
                new Acceptance(
                        source, chain.number(), reason, caller.membership().id(), caller.unit(), today.now()));
    }
}
