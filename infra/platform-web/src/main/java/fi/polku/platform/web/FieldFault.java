package fi.polku.platform.web;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param name a JSON pointer such as {@code /needs/0/code}, or the name of a parameter or header
 * @param code names the text {@code field.<code>} of the catalogues
 */
record FieldFault(Place place, String name, String code, List<Object> arguments) {

    FieldFault {
        arguments = List.copyOf(arguments);
    }
}
