package fi.polku.directory.entries;

import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The demand on a named successor: it exists, it follows an end, and nobody succeeds itself. */
final class Successors<E extends Entry<E>> implements Rule<E> {

    private final Entries<E> entries;
    private final Function<E, @Nullable UUID> successorOf;

    Successors(Entries<E> entries, Function<E, @Nullable UUID> successorOf) {
        this.entries = entries;
        this.successorOf = successorOf;
    }

    @Override
    public void check(Proposal<E> proposal, Faults faults) {
        var successor = successorOf.apply(proposal.after());
        if (successor == null) {
            return;
        }
        if (proposal.after().validity().to() == null) {
            faults.add("/successor", "successor-without-end");
        }
        if (leadsTo(proposal.id(), successor)) {
            faults.add("/successor", "successor-loop");
        } else {
            References.inRegion(entries, successor, proposal.region(), "/successor", faults);
        }
    }

    private boolean leadsTo(UUID origin, UUID first) {
        var passed = new HashSet<UUID>();
        @Nullable UUID next = first;
        while (next != null && passed.add(next)) {
            if (next.equals(origin)) {
                return true;
            }
            next = entries.find(next)
                    .map(held -> successorOf.apply(held.entry()))
                    .orElse(null);
        }
        return false;
    }
}
