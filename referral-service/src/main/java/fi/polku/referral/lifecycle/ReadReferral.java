package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KnownClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a referral to its two sides. */
public final class ReadReferral {
    private final Referrals referrals;
    private final Clients clients;
    private final Gate gate;
    private final Sights sights;
    private final AccessJournal journal;

    ReadReferral(Referrals referrals, Clients clients, Gate gate, Sights sights, AccessJournal journal) {
        this.referrals = referrals;
        this.clients = clients;
        this.gate = gate;
        this.sights = sights;
        this.journal = journal;
    }

    public Sight read(Caller caller, ReferralId id) {
        Sight sight = sights.of(caller, referrals.find(id).orElseThrow(NotFound::new));
        journal(caller, sight);
        return sight;
    }

    /** Its words, for a use of their own in the log; nothing to those who may not know the client. */
    public Sight words(Caller caller, ReferralId id, AccessJournal use) {
        Sight sight = sights.of(caller, referrals.find(id).orElseThrow(NotFound::new));
        String ground = sight.ground();
        if (ground == null) {
            throw new NotFound();
        }
        use.read(caller, sight.known().order().client().value(), ground);
        return sight;
    }

    /** All of a client's referrals that the caller may see, drafts of the own unit too. */
    public List<Sight> ofClient(Caller caller, ClientId client) {
        List<Sight> seen = referrals.allOf(client).stream()
                .flatMap(known -> seen(caller, known).stream())
                .toList();
        seen.stream()
                .map(ReadReferral::groundOf)
                .distinct()
                .forEach(ground -> journal.read(caller, client.value(), ground));
        return seen;
    }

    /** What the rules say of it; nothing to those who may not know the client. */
    public List<Criterion> gate(Caller caller, ReferralId id) {
        Sight sight = read(caller, id);
        return sight.showsWords() ? evaluated(sight) : List.of();
    }

    /** What the rules say of what somebody sees already. */
    public List<Criterion> evaluated(Sight sight) {
        return gate.evaluate(sight.known().order(), sight.known().region());
    }

    /**
     * Other open referrals of the same person to the same target (rule 9): of those, the ones the caller may see with their
     * words. Nobody is told of more.
     */
    public List<Sight> related(Caller caller, ReferralId id) {
        Sight sight = read(caller, id);
        if (!sight.showsWords()) {
            return List.of();
        }
        List<Sight> others = others(caller, sight, clientOf(sight));
        others.forEach(other -> journal(caller, other));
        return others;
    }

    private List<Sight> others(Caller caller, Sight sight, @Nullable Client client) {
        ReferralId id = sight.known().id();
        Order order = sight.known().order();
        return referrals.openTo(order.target().id(), samePerson(order.client(), client)).stream()
                .filter(known -> !known.id().equals(id))
                .flatMap(known -> seen(caller, known).stream())
                .filter(Sight::showsWords)
                .toList();
    }

    /**
     * Of what was made a moment ago: the sender is warned of others that it may see, and of those alone (rule 9). Nothing of them is
     * shown but that they are there.
     */
    public List<ReferralId> warnings(Caller caller, Sight made) {
        return warnings(caller, new Made(made, null));
    }

    /** The same where the client has been read a moment ago. */
    public List<ReferralId> warnings(Caller caller, Made made) {
        Client client = made.client() == null ? clientOf(made.sight()) : made.client();
        return others(caller, made.sight(), client).stream()
                .map(other -> other.known().id())
                .toList();
    }

    private @Nullable Client clientOf(Sight sight) {
        return clients.find(sight.known().order().client())
                .map(KnownClient::client)
                .orElse(null);
    }

    private Optional<Sight> seen(Caller caller, KnownReferral known) {
        try {
            return Optional.of(sights.of(caller, known));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** All records of the person in the region: each unit has its own. */
    private Set<ClientId> samePerson(ClientId id, @Nullable Client client) {
        IdentityCode code = client == null ? null : client.personal().identityCode();
        Stream<ClientId> everywhere = client == null || code == null
                ? Stream.empty()
                : clients.findByIdentityCode(client.region(), code).stream().map(KnownClient::id);
        return Stream.concat(everywhere, Stream.of(id)).collect(Collectors.toSet());
    }

    private void journal(Caller caller, Sight sight) {
        journal.read(caller, sight.known().order().client().value(), groundOf(sight));
    }

    private static String groundOf(Sight sight) {
        String ground = sight.ground();
        return ground == null ? Grounds.RECEIVER : ground;
    }
}
