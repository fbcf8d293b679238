package fi.polku.directory.entries;

import java.util.ArrayList;
import java.util.List;

/** What people write into the directory: dated, and with all that happened to it. */
public sealed interface Entry<E extends Entry<E>> permits Organisation, Unit, Service, Network, Membership {

    Validity validity();

    List<Fact> facts();

    E withFacts(List<Fact> facts);

    /** This entry with one more fact; a fact's number is its place. */
    default E happening(FactName name, Hand hand) {
        var all = new ArrayList<>(facts());
        all.add(new Fact(all.size() + 1L, name, hand.at(), hand.unit()));
        return withFacts(all);
    }
}
