package fi.polku.referral.lifecycle;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Sight> others = others(caller, sight);
        others.forEach(other -> journal(caller, other));
        return others;
    }

    private List<Sight> others(Caller caller, Sight sight) {
        ReferralId id = sight.known().id();
        return samePerson(sight.known().order().client()).stream()
                .flatMap(client -> referrals.openOf(client).stream())
                .filter(known -> !known.id().equals(id)
                        && known.order()
                                .target()
                                .id()
                                .equals(sight.known().order().target().id()))
                .flatMap(known -> seen(caller, known).stream())
                .filter(Sight::showsWords)
                .toList();
    }

    /**
     * Of what was made a moment ago: the sender is warned of others that it may see, and of those alone (rule 9). Nothing of them is
     * shown but that they are there.
     */
    public List<ReferralId> warnings(Caller caller, Sight made) {
        return others(caller, made).stream().map(other -> other.known().id()).toList();
    }

    private Optional<Sight> seen(Caller caller, KnownReferral known) {
        try {
            return Optional.of(sights.of(caller, known));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** All records of the person in the region: each unit has its own. */
    private Set<ClientId> samePerson(ClientId client) {
        return clients
                .find(client)
                .map(KnownClient::client)
                .flatMap(known -> Optional.ofNullable(known.personal().identityCode())
                        .map(code -> clients.findByIdentityCode(known.region(), code)))
                .stream()
                .flatMap(List::stream)
                .map(KnownClient::id)
                .collect(Collectors.collectingAndThen(
                        Collectors.toSet(),
                        found ->
                                Stream.concat(found.stream(), Stream.of(client)).collect(Collectors.toSet())));
    }

    private void journal(Caller caller, Sight sight) {
        journal.read(caller, sight.known().order().client().value(), groundOf(sight));
    }

    private static String groundOf(Sight sight) {
        String ground = sight.ground();
        return ground == null ? Grounds.RECEIVER : ground;
    }
}
