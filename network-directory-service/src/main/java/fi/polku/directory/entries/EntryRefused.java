package fi.polku.directory.entries;

import java.util.List;

/** The entry as proposed breaks rules; nothing was stored. */
public final class EntryRefused extends RuntimeException {

    private final transient List<Fault> faults;

    EntryRefused(Fault fault) {
        this(List.of(fault));
    }

    public EntryRefused(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
