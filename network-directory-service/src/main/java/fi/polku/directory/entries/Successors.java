package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demand on a named successor: it exists, it takes over without a gap, and nobody succeeds itself. */
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
        var heir = References.inRegion(entries, successor, proposal, "/successor", faults);
        if (lastDay != null && heir.isPresent()) {
            takesOver(heir.get().validity(), lastDay, faults);
        }
    }

    /** Between the end and the beginning clients would be nobody's. */
    private static void takesOver(Validity heir, LocalDate lastDay, Faults faults) {
        if (isOver(heir, lastDay)) {
            faults.add("/successor", "not-in-force");
        } else if (heir.from().isAfter(lastDay.plusDays(1))) {
            faults.add("/successor", "successor-gap", heir.from().toString());
        }
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
