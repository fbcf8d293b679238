package fi.polku.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls every component of a record required that the code does not call nullable. */
final class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> converters) {
        if (!converters.hasNext()) {
            return null;
        }
        Schema<?> resolved = converters.next().resolve(type, context, converters);
        var described = raw(type.getType());
        if (resolved != null && described != null && described.isRecord()) {
            require(described, properties(resolved, context));
        }
        return resolved;
    }

    private static @Nullable Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case JavaType t -> t.getRawClass();
            default -> null;
        };
    }

    private static @Nullable Schema<?> properties(Schema<?> resolved, ModelConverterContext context) {
        var reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void require(Class<?> described, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        Map<String, ?> properties = schema.getProperties();
        List<String> known = schema.getRequired() == null ? List.of() : schema.getRequired();
        Arrays.stream(described.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(name -> properties.containsKey(name) && !known.contains(name))
                .forEach(schema::addRequiredItem);
    }
}
