package fi.polku.platform.web.json;

import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from its one written form, which has to be a JSON string. */
final class IsoText<T> extends StdScalarDeserializer<T> {

    private static final int LONGEST = 40;
    private static final int UUID_LENGTH = 36;

    private final transient Function<String, T> parsing;

    IsoText(Class<T> type, Function<String, T> parsing) {
        super(type);
        this.parsing = parsing;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        var text = parser.getString();
        try {
            if (text.length() <= LONGEST) {
                return parsing.apply(text);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Told below, like what is too long.
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "not in its ISO form");
    }

    /** Java itself would also read {@code 1-1-1-1-1}. */
    static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }
}
