package fi.polku.platform.mongo;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a date that has no time zone as its ISO text, which sorts as the dates do and shifts with no zone. */
record IsoTextCodec<T>(Class<T> type, Function<CharSequence, T> parse) implements Codec<T> {

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return parse.apply(reader.readString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
