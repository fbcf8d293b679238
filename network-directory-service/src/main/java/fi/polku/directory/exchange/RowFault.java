package fi.polku.directory.exchange;

import fi.polku.directory.entries.Fault;
import java.util.List;

/**
 * What is wrong with a row, or with a file as a whole.
 *
 * @param pointer the field, as JSON pointer into the entry; empty where it is the row or the file itself
 * @param code stable code of the fault
 * @param arguments what its text names
 */
public record RowFault(String pointer, String code, List<String> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    public static RowFault at(String pointer, String code, Object... arguments) {
        return new RowFault(
                pointer, code, List.of(arguments).stream().map(Object::toString).toList());
    }

    static RowFault of(Fault fault) {
        return at(fault.pointer(), fault.code(), fault.arguments().toArray());
    }
}
