package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demand on a named successor: it exists, it is not over before it takes over, and nobody succeeds itself. */
final class Successors<E extends Entry<E>> implements Rule<E> {

    private final Entries<E> entries;

    Successors(Entries<E> entries) {
        this.entries = entries;
    }

    @Override
    public void check(Proposal<E> proposal, Faults faults) {
        var successor = proposal.after().successor();
        if (successor == null) {
            return;
        }
        var lastDay = proposal.after().validity().to();
        if (lastDay == null) {
            faults.add("/successor", "successor-without-end");
        }
        if (leadsTo(proposal.id(), successor)) {
            faults.add("/successor", "successor-loop");
            return;
        }
        References.inRegion(entries, successor, proposal, "/successor", faults)
                .filter(heir -> lastDay != null && isOver(heir.validity(), lastDay))
                .ifPresent(heir -> faults.add("/successor", "not-in-force"));
    }

    private static boolean isOver(Validity heir, LocalDate lastDay) {
        return heir.to() != null && heir.to().isBefore(lastDay);
    }

    private boolean leadsTo(UUID origin, UUID first) {
        var passed = new HashSet<UUID>();
        @Nullable UUID next = first;
        while (next != null && passed.add(next)) {
            if (next.equals(origin)) {
                return true;
            }
            next = entries.find(next).map(held -> held.entry().successor()).orElse(null);
        }
        return false;
    }
}
