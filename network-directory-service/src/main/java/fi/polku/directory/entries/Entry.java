package fi.polku.directory.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people write into the directory: dated, owned, and with all that happened to it. */
public sealed interface Entry<E extends Entry<E>>
        permits Organisation, Unit, Location, Template, Service, Professional, Network, ServicePath, Membership {

    /** Its owner; an organisation is its own. */
    @Nullable
    UUID organisation();

    Validity validity();

    /** What took its place when it ended. */
    default @Nullable UUID successor() {
        return null;
    }

    /** What is the same thing under another id; nothing where any number may be alike. */
    default Optional<Selection> same() {
        return Optional.empty();
    }

    Standing standing();

    List<Fact> facts();

    E withStanding(Standing standing);

    E withFacts(List<Fact> facts);

    /** This entry with one more fact; a fact's number is its place. */
    default E happening(FactName name, Hand hand) {
        var all = new ArrayList<>(facts());
        all.add(new Fact(all.size() + 1L, name, hand.at(), hand.unit()));
        return withFacts(all);
    }

    /** This entry with this as its last edit. */
    default E edited(Edit edit) {
        return withStanding(standing().edited(edit));
    }
}
