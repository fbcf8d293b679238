package fi.polku.platform.web.json;

import fi.polku.platform.web.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

/** Walks through a body before anything is made of it: one well-formed value within the limits. */
final class BodyScan {

    private BodyScan() {}

    static void check(JsonMapper json, byte[] body) {
        try (var parser = json.createParser(body)) {
            walk(parser);
        }
    }

    private static void walk(JsonParser parser) {
        var whole = false;
        try {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var here = parser.streamReadContext();
                // Asked here, since the parser itself checks a text only when it is taken.
                if (token == JsonToken.VALUE_STRING && parser.getStringLength() > JsonLimits.TEXT) {
                    throw BodyFaults.refusal("text-too-long", pointer(here), JsonLimits.TEXT);
                }
                if (whole) {
                    throw BodyFaults.refusal("malformed-body", "");
                }
                whole = here.inRoot();
                var around = token.isStructStart() ? here.getParent() : here;
                if (around != null && around.getEntryCount() > JsonLimits.LIST && !around.inRoot()) {
                    throw BodyFaults.refusal("list-too-long", pointer(around.getParent()), JsonLimits.LIST);
                }
            }
            if (!whole) {
                throw BodyFaults.refusal("malformed-body", "");
            }
        } catch (StreamConstraintsException e) {
            throw limited(parser);
        } catch (JacksonException e) {
            throw malformed(parser, e);
        }
    }

    private static Refusal limited(JsonParser parser) {
        var here = parser.streamReadContext();
        return here.getNestingDepth() > JsonLimits.DEPTH
                ? BodyFaults.refusal("too-deep", "", JsonLimits.DEPTH)
                : BodyFaults.refusal("text-too-long", pointer(here), JsonLimits.TEXT);
    }

    private static Refusal malformed(JsonParser parser, JacksonException failure) {
        return failure.getOriginalMessage().startsWith("Duplicate")
                ? BodyFaults.refusal("duplicate-key", pointer(parser.streamReadContext()))
                : BodyFaults.refusal("malformed-body", pointer(parser.streamReadContext()));
    }

    private static String pointer(TokenStreamContext context) {
        return context.pathAsPointer(false).toString();
    }
}
