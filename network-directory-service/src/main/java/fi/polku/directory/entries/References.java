package fi.polku.directory.entries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What rules ask of the entries and codes that an entry names. */
final class References {

    private References() {}

    /** The named entry, or a fault where there is none in the proposal's region, or only a draft that not all may see. */
    static <E extends Entry<E>> Optional<E> inRegion(
            Entries<E> entries, UUID id, Proposal<? extends Entry<?>> proposal, String pointer, Faults faults) {
        var held = entries.find(id);
        if (held.isEmpty()) {
            faults.add(pointer, "unknown-reference");
        } else if (!held.get().region().equals(proposal.region())) {
            faults.add(pointer, "other-region");
            return Optional.empty();
        } else if (held.get().entry().standing().draft()
                && !proposal.after().standing().draft()) {
            faults.add(pointer, "not-published");
        }
        return held.map(Held::entry);
    }

    /** The named unit, or a fault where it is not one of the organisation's in this region. */
    static Optional<Unit> unitOf(
            Catalogue catalogue,
            UUID organisation,
            UUID unit,
            Proposal<? extends Entry<?>> proposal,
            String pointer,
            Faults faults) {
        inRegion(catalogue.organisations(), organisation, proposal, "/organisation", faults);
        return inRegion(catalogue.units(), unit, proposal, pointer, faults).filter(found -> {
            var own = found.organisation().equals(organisation);
            if (!own) {
                faults.add(pointer, "other-organisation");
            }
            return own;
        });
    }

    /** The owner organisation, in whose days the entry's have to lie. */
    static void owner(Catalogue catalogue, Proposal<? extends Entry<?>> proposal, Faults faults) {
        var entry = proposal.after();
        inRegion(
                        catalogue.organisations(),
                        Objects.requireNonNull(entry.organisation()),
                        proposal,
                        "/organisation",
                        faults)
                .ifPresent(organisation -> within(entry.validity(), organisation.validity(), faults));
    }

    /** Nothing that is the same is in force on the same days. */
    static <E extends Entry<E>> void alone(Proposal<E> proposal, Entries<E> entries, Faults faults) {
        var overlapping = proposal.after().same().stream()
                .flatMap(selection -> entries.list(selection).stream())
                .filter(other -> !other.id().equals(proposal.id()))
                .anyMatch(other ->
                        other.entry().validity().overlaps(proposal.after().validity()));
        if (overlapping) {
            faults.add("/validFrom", "validity-overlaps");
        }
    }

    static void code(String code, Collection<String> allowed, String pointer, Faults faults) {
        if (!allowed.contains(code)) {
            faults.add(pointer, "unknown-code", String.join(", ", allowed));
        }
    }

    static void within(Validity inner, Validity outer, Faults faults) {
        if (inner.startsBefore(outer)) {
            faults.add("/validFrom", "outside-validity", outer.from().toString());
        }
        if (inner.outlives(outer) && outer.to() != null) {
            faults.add("/validTo", "outside-validity", outer.to().toString());
        }
    }

    /** Whether everything that rests on an entry still fits into its new days. */
    static <E extends Entry<E>> void surrounds(Validity outer, List<Held<E>> resting, Faults faults) {
        if (resting.stream().anyMatch(held -> held.entry().validity().startsBefore(outer))) {
            faults.add("/validFrom", "outlived");
        }
        if (resting.stream().anyMatch(held -> held.entry().validity().outlives(outer))) {
            faults.add("/validTo", "outlived");
        }
    }

    static void distinct(List<?> values, String pointer, Faults faults) {
        var seen = new HashSet<Object>();
        for (var i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                faults.add(pointer + "/" + i, "repeated-value");
            }
        }
    }

    static boolean validityUnchanged(Proposal<? extends Entry<?>> proposal) {
        var before = proposal.before();
        return before == null || before.validity().equals(proposal.after().validity());
    }
}
