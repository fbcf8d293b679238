package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import fi.polku.referral.lifecycle.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * One of the ways a referral gets into a list: by one party, in some states. Every one names its states, and indexes begin with
 * party and state, so that the store reads a page in its order and nothing beside it.
 */
record Branch(Side side, Bson party, Set<String> states, List<Bson> more) {
    Branch {
        states = Set.copyOf(states);
        more = List.copyOf(more);
    }

    static Branch ofSender(Bson party, Collection<String> states, Bson... more) {
        return new Branch(Side.SENDER, party, Set.copyOf(states), List.of(more));
    }

    static Branch ofReceiver(Bson party, Collection<String> states, Bson... more) {
        return new Branch(Side.RECEIVER, party, Set.copyOf(states), List.of(more));
    }

    /** Those of it for which one of these members answers on this side. */
    Branch answeredForBy(Collection<UUID> members) {
        Stream<Bson> theirs = side == Side.SENDER
                ? Stream.of(in("state.senderMember", members), ne("state.senderFree", true))
                : Stream.of(in("state.handlerMember", members));
        return new Branch(
                side, party, states, Stream.concat(more.stream(), theirs).toList());
    }

    /** The same in those of these states that are its own; all of them where none is named. */
    Branch narrowedTo(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        Set<String> left = new TreeSet<>(states);
        left.retainAll(wanted);
        return new Branch(side, party, left, more);
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    Bson filter(List<Bson> alsoThese) {
        List<Bson> all = new ArrayList<>(List.of(party, in("state.state", new TreeSet<>(states))));
        Stream.of(more, alsoThese).forEach(all::addAll);
        return and(all);
    }
}
