package fi.polku.platform.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document of its components: null is absent, an absent list, set or map is empty unless it may be null, and fields
 * without a component are passed over. The driver's own codec does the same for public records only.
 */
final class RecordCodec<T extends Record> implements Codec<T> {

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<RecordComponentCodec> components;
    private final Map<String, Integer> positions = new HashMap<>();

    private RecordCodec(Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
        this.type = type;
        this.constructor = constructor(type);
        this.components = Stream.of(type.getRecordComponents())
                .map(component -> RecordComponentCodec.of(component, typeArguments, registry))
                .toList();
        for (int position = 0; position < components.size(); position++) {
            positions.put(components.get(position).field(), position);
        }
    }

    /** Offers this codec for every record. */
    static final class Provider implements CodecProvider {

        @Override
        public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
            return get(type, List.of(), registry);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // a class that is a record's has records as its values
        public <T> @Nullable Codec<T> get(Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
            return type.isRecord() ? new RecordCodec(type, typeArguments, registry) : null;
        }
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeStartDocument();
        for (RecordComponentCodec component : components) {
            component.write(writer, value, context);
        }
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        @Nullable
        Object[] values =
                components.stream().map(RecordComponentCodec::whenAbsent).toArray();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Integer position = positions.get(reader.readName());
            if (position == null) {
                reader.skipValue();
            } else {
                values[position] = components.get(position).read(reader, context);
            }
        }
        reader.readEndDocument();
        return construct(values);
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }

    private T construct(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new CodecConfigurationException("A stored %s is refused by its own constructor".formatted(type), e);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new CodecConfigurationException("A stored %s lacks what cannot be absent".formatted(type), e);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("Every record has its canonical constructor", e);
        }
    }
}
