package fi.polku.directory.entries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What rules ask of the entries and codes that an entry names. */
final class References {

    private References() {}

    /** The named entry, or a fault where there is none in this region. */
    static <E> Optional<E> inRegion(Entries<E> entries, UUID id, String region, String pointer, Faults faults) {
        var held = entries.find(id);
        if (held.isEmpty()) {
            faults.add(pointer, "unknown-reference");
        } else if (!held.get().region().equals(region)) {
            faults.add(pointer, "other-region");
            return Optional.empty();
        }
        return held.map(Held::entry);
    }

    /** The named unit, or a fault where it is not one of the organisation's in this region. */
    static Optional<Unit> unitOf(
            Catalogue catalogue, UUID organisation, UUID unit, String region, String pointer, Faults faults) {
        inRegion(catalogue.organisations(), organisation, region, "/organisation", faults);
        return inRegion(catalogue.units(), unit, region, pointer, faults).filter(found -> {
            var own = found.organisation().equals(organisation);
            if (!own) {
                faults.add(pointer, "other-organisation");
            }
            return own;
        });
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
