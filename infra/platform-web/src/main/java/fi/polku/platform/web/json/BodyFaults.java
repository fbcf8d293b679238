package fi.polku.platform.web.json;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Tells what Jackson could not bind as a refusal that names the field, and never quotes what stood there. */
final class BodyFaults {

    private BodyFaults() {}

    static Refusal refusal(String code, String pointer, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, code, arguments).field(pointer, code, arguments);
    }

    static Refusal of(JacksonException failure, JsonMapper json) {
        var pointer = pointer(failure.getPath());
        return switch (failure) {
            case PropertyBindingException _ -> refusal("unknown-field", pointer);
            case InvalidNullException _ -> refusal("null-not-allowed", pointer);
            case InvalidFormatException e
            when e.getTargetType().isEnum() && e.getValue() instanceof String ->
                Codes.unknown(pointer, names(e.getTargetType(), json));
            case InvalidFormatException e
            when Temporal.class.isAssignableFrom(e.getTargetType()) -> refusal("invalid-date", pointer);
            case MismatchedInputException e
            when e.getOriginalMessage().startsWith("Cannot map `null`") -> refusal("null-not-allowed", pointer);
            case MismatchedInputException _, InputCoercionException _ -> refusal("wrong-type", pointer);
            case ValueInstantiationException _ -> refusal("invalid-value", pointer);
            default -> refusal("malformed-body", pointer);
        };
    }

    private static List<String> names(Class<?> type, JsonMapper json) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> json.valueToTree(constant).asString())
                .toList();
    }

    private static String pointer(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getPropertyName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
