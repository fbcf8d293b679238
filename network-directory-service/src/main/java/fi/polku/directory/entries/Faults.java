package fi.polku.directory.entries;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that an editor hears all of it at once. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String pointer, String code, Object... arguments) {
        found.add(Fault.at(pointer, code, arguments));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new EntryRefused(found);
        }
    }
}
