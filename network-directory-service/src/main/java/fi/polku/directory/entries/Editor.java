package fi.polku.directory.entries;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who edits the directory, or reads it: a membership, as far as the rules look at it.
 *
 * @param source where the edits come from, when an import makes them on the editor's behalf
 */
public record Editor(
        String region,
        UUID organisation,
        UUID unit,
        UUID membership,
        Set<String> duties,
        @Nullable String source) {

    public Editor {
        duties = Set.copyOf(duties);
    }

    /** The same rights, for an import from this source. */
    public Editor importing(String from) {
        return new Editor(region, organisation, unit, membership, duties, from);
    }

    boolean hasAny(Set<String> wanted) {
        return duties.stream().anyMatch(wanted::contains);
    }

    public boolean seesDraftsOfItsRegion() {
        return hasAny(Duties.OF_DRAFT_READERS);
    }

    Hand hand(Instant at) {
        return new Hand(unit, membership, source, at);
    }

    /** Drafts are seen by their owners: members of the owner organisation, and those who keep the directory of its region. */
    public boolean sees(Held<? extends Entry<?>> held) {
        if (!held.entry().standing().draft()) {
            return true;
        }
        return owns(held);
    }

    /** Whether drafts of the entry, or of what it is to become, are for this editor's eyes. */
    public boolean owns(Held<? extends Entry<?>> held) {
        var owns = seesDraftsOfItsRegion() || organisation.equals(held.entry().organisation());
        return held.region().equals(region) && owns;
    }
}
