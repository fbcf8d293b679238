package fi.polku.platform.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer the field in the body as JSON pointer, such as {@code /needs/0/code}
 * @param code names the text {@code field.<code>} of the catalogues
 */
public record FieldFault(String pointer, String code, List<Object> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }
}
