package fi.polku.directory.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a file, as its format has read it.
 *
 * @param place where it stands: a line, or a JSON pointer into the file
 * @param entry the entry it is about, absent where the row does not tell and has to be refused
 * @param externalId the source's own id, absent where the row names an entry of the directory itself
 * @param version the version that whoever wrote the row had seen, absent where the source knows none
 * @param fields what it says, in the form of the API; null removes, and what is not there is not spoken of
 */
public record Incoming(
        String place,
        Kind kind,
        @Nullable UUID entry,
        @Nullable String externalId,
        @Nullable Long version,
        ObjectNode fields,
        List<RowFault> faults) {

    public Incoming {
        faults = List.copyOf(faults);
    }

    /** The same row, which cannot be taken in. */
    public Incoming refusedFor(RowFault fault) {
        return new Incoming(place, kind, entry, externalId, version, fields, List.of(fault));
    }
}
