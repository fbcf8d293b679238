package fi.polku.directory.entries;

import java.util.List;

/**
 * What is wrong with one field of an entry.
 *
 * @param pointer the field, as JSON pointer
 * @param code stable code of the fault
 * @param arguments what its text names: codes and dates
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }
}
