package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * One of the ways a referral gets into a list: by one party, in some states. Every one names its states, and indexes begin with
 * party and state, so that the store reads a page in its order and nothing beside it.
 */
record Branch(Bson party, Set<String> states, List<Bson> more) {
    Branch {
        states = Set.copyOf(states);
        more = List.copyOf(more);
    }

    static Branch of(Bson party, Collection<String> states, Bson... more) {
        return new Branch(party, Set.copyOf(states), List.of(more));
    }

    /** The same in those of these states that are its own; all of them where none is named. */
    Branch narrowedTo(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        Set<String> left = new TreeSet<>(states);
        left.retainAll(wanted);
        return new Branch(party, left, more);
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
