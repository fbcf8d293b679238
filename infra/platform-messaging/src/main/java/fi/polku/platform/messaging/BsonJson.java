package fi.polku.platform.messaging;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;

/** A JSON body as BSON and back, value by value, so that a copy keeps what this release has no word for. */
final class BsonJson {

    private BsonJson() {}

    /** Reads the object that the parser is about to enter. */
    static BsonDocument read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("A body is an object");
        }
        return object(json);
    }

    static TokenBuffer write(BsonDocument document) {
        TokenBuffer json = TokenBuffer.forGeneration();
        write(document, json);
        return json;
    }

    private static BsonDocument object(JsonParser json) {
        BsonDocument document = new BsonDocument();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("BSON has no such name");
            }
            json.nextToken();
            BsonValue value = value(json);
            // The store takes such a name for one of its own, and no record has a component so called.
            if (!name.startsWith("$")) {
                document.append(name, value);
            }
        }
        return document;
    }

    private static BsonArray array(JsonParser json) {
        BsonArray array = new BsonArray();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static BsonValue value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> new BsonString(json.getString());
            case VALUE_NUMBER_INT -> integer(json);
            case VALUE_NUMBER_FLOAT -> new BsonDouble(json.getDoubleValue());
            case VALUE_TRUE -> BsonBoolean.TRUE;
            case VALUE_FALSE -> BsonBoolean.FALSE;
            case VALUE_NULL -> BsonNull.VALUE;
            default -> throw new IllegalArgumentException("Not a value");
        };
    }

    private static BsonValue integer(JsonParser json) {
        return switch (json.getNumberType()) {
            case INT -> new BsonInt32(json.getIntValue());
            case LONG -> new BsonInt64(json.getLongValue());
            default -> new BsonDecimal128(new Decimal128(json.getDecimalValue()));
        };
    }

    private static void write(BsonDocument document, JsonGenerator json) {
        json.writeStartObject();
        document.forEach((name, value) -> {
            json.writeName(name);
            write(value, json);
        });
        json.writeEndObject();
    }

    private static void write(BsonValue value, JsonGenerator json) {
        switch (value) {
            case BsonDocument document -> write(document, json);
            case BsonArray array -> {
                json.writeStartArray();
                array.forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case BsonString text -> json.writeString(text.getValue());
            case BsonInt32 number -> json.writeNumber(number.getValue());
            case BsonInt64 number -> json.writeNumber(number.getValue());
            case BsonDouble number -> json.writeNumber(number.getValue());
            case BsonBoolean truth -> json.writeBoolean(truth.getValue());
            case BsonNull _ -> json.writeNull();
            case BsonDecimal128 number -> json.writeNumber(number.getValue().bigDecimalValue());
            default -> throw new IllegalArgumentException("JSON has no " + value.getBsonType());
        }
    }
}
