package fi.polku.directory.entries.messaging;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Standing;
import fi.polku.contracts.directory.Substitute;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Fact;
import fi.polku.directory.entries.IssuerBinding;
import fi.polku.directory.entries.Seat;
import fi.polku.directory.reference.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public states of several kinds of entry have in common. */
final class SharedParts {

    private static final int MOST_FACTS = 100;

    private SharedParts() {}

    static @Nullable Standing standing(Entry<?> entry) {
        var standing = entry.standing();
        var assurance = standing.assurance();
        return standing.lifeCycle() == null && assurance == null
                ? null
                : new Standing(
                        standing.lifeCycle(),
                        assurance == null ? null : assurance.on(),
                        assurance == null ? null : assurance.by());
    }

    static LocalizedText text(Name name) {
        return new LocalizedText(name.fi(), name.sv(), name.en());
    }

    static Validity validity(fi.polku.directory.entries.Validity validity) {
        return new Validity(validity.from(), validity.to());
    }

    static fi.polku.contracts.directory.IssuerBinding binding(IssuerBinding binding) {
        return new fi.polku.contracts.directory.IssuerBinding(binding.issuer(), binding.organisations());
    }

    static fi.polku.contracts.directory.Seat seat(Seat seat) {
        return new fi.polku.contracts.directory.Seat(seat.role(), seat.unit(), seat.membership(), substitutes(seat));
    }

    static @Nullable List<Substitute> substitutes(Seat seat) {
        return seat.substitutes().isEmpty()
                ? null
                : seat.substitutes().stream()
                        .map(substitute -> new Substitute(substitute.membership(), validity(substitute.validity())))
                        .toList();
    }

    /**
     * The last of what happened. An entry that is edited every day for years would otherwise outgrow its record; nobody reacts to
     * what lies further back, and all of it stays in the entry and its history.
     */
    static List<fi.polku.contracts.Fact> facts(List<Fact> facts) {
        return facts.stream()
                .skip(Math.max(0, facts.size() - MOST_FACTS))
                .map(fact ->
                        new fi.polku.contracts.Fact(fact.sequence(), fact.name().code(), fact.at(), fact.unit(), null))
                .toList();
    }
}
