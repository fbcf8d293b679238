package fi.polku.platform.mongo;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** How one component of a record stands in the document: under which name, in which form, and what its absence means. */
record RecordComponentCodec(
        String field,
        Method accessor,
        Codec<Object> codec,
        @Nullable Object whenAbsent) {

    static RecordComponentCodec of(RecordComponent component, List<Type> typeArguments, CodecRegistry registry) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new RecordComponentCodec(
                field(component),
                accessor,
                codec(resolved(component, typeArguments), registry),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : empty(component.getType()));
    }

    void write(BsonWriter writer, Record value, EncoderContext context) {
        try {
            Object part = accessor.invoke(value);
            if (part != null) {
                writer.writeName(field);
                context.encodeWithChildContext(codec, writer, part);
            }
        } catch (ReflectiveOperationException e) {
            throw new CodecConfigurationException("%s cannot be read".formatted(accessor), e);
        }
    }

    @Nullable
    Object read(BsonReader reader, DecoderContext context) {
        if (reader.getCurrentBsonType() == BsonType.NULL) {
            reader.readNull();
            return whenAbsent;
        }
        return context.decodeWithChildContext(codec, reader);
    }

    private static String field(RecordComponent component) {
        try {
            return component
                            .getDeclaringRecord()
                            .getDeclaredField(component.getName())
                            .isAnnotationPresent(BsonId.class)
                    ? "_id"
                    : component.getName();
        } catch (NoSuchFieldException e) {
            throw new LinkageError("Every record has a field for each component", e);
        }
    }

    @SuppressWarnings("unchecked") // a codec of the component's own type only ever meets such values
    private static Codec<Object> codec(Type type, CodecRegistry registry) {
        return (Codec<Object>)
                switch (type) {
                    case Class<?> plain ->
                        registry.get(MethodType.methodType(plain).wrap().returnType());
                    case ParameterizedType generic ->
                        registry.get((Class<?>) generic.getRawType(), Arrays.asList(generic.getActualTypeArguments()));
                    default -> throw new CodecConfigurationException("A component cannot be of type " + type);
                };
    }

    private static Type resolved(RecordComponent component, List<Type> typeArguments) {
        Type type = component.getGenericType();
        if (!(type instanceof TypeVariable<?> variable)) {
            return type;
        }
        int index = Arrays.asList(component.getDeclaringRecord().getTypeParameters())
                .indexOf(variable);
        if (index >= typeArguments.size()) {
            throw new CodecConfigurationException("It is not told what %s is".formatted(component));
        }
        return typeArguments.get(index);
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }
}
