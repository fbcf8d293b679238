package fi.polku.directory.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The values that a coded field may have, in the order in which people are shown them. */
public record CodeList(List<Code> values) {

    public CodeList {
        values = List.copyOf(values);
    }

    public SequencedSet<String> codes() {
        var codes = new LinkedHashSet<String>();
        values.forEach(value -> codes.add(value.code()));
        return codes;
    }

    public boolean contains(String code) {
        return values.stream().anyMatch(value -> value.code().equals(code));
    }
}
