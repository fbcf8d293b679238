package fi.polku.directory.entries;

import java.util.Set;
import java.util.UUID;

/** Who edits the directory: a membership, as far as the rules look at it. */
public record Editor(String region, UUID unit, Set<String> duties) {

    public Editor {
        duties = Set.copyOf(duties);
    }

    boolean hasAny(Set<String> wanted) {
        return duties.stream().anyMatch(wanted::contains);
    }
}
