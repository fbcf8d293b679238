package fi.polku.directory.entries;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /** What this reads of a part of an entry, with its faults told where the part stands. */
    public static <T> T under(String pointer, Supplier<T> part) {
        try {
            return part.get();
        } catch (EntryRefused refused) {
            throw refused.at(fault -> pointer + fault.pointer());
        }
    }

    /** The same faults at other places. */
    EntryRefused at(Function<Fault, String> pointer) {
        return new EntryRefused(faults.stream()
                .map(fault -> new Fault(pointer.apply(fault), fault.code(), fault.arguments()))
                .toList());
    }
}
