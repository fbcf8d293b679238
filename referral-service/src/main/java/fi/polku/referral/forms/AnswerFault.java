package fi.polku.referral.forms;

import java.util.List;

/**
 * What is wrong with an answer, never the answer itself.
 *
 * @param pointer into the body that told the answers
 * @param code of the text that says it
 * @param arguments of that text: numbers and codes of the definition
 */
public record AnswerFault(String pointer, String code, List<Object> arguments) {
    public AnswerFault {
        arguments = List.copyOf(arguments);
    }

    static AnswerFault of(String pointer, String code) {
        return new AnswerFault(pointer, code, List.of());
    }

    /** A name as it stands in a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
