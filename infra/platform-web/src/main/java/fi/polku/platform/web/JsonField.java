package fi.polku.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;

/**
 * A component of a request's record as the caller knows it: a word that Java keeps for itself has another name there.
 *
 * @param type what further names are looked up in
 */
record JsonField(String name, Type type) {

    static JsonField of(Type owner, String component) {
        if (element(owner) instanceof Class<?> declaring && declaring.isRecord()) {
            for (RecordComponent each : declaring.getRecordComponents()) {
                if (each.getName().equals(component)) {
                    JsonProperty given = each.getAccessor().getAnnotation(JsonProperty.class);
                    boolean renamed = given != null && !given.value().isEmpty();
                    return new JsonField(renamed ? given.value() : component, each.getGenericType());
                }
            }
        }
        return new JsonField(component, Object.class);
    }

    /** Of a list or map what is in it. */
    private static Type element(Type type) {
        return type instanceof ParameterizedType container
                ? container.getActualTypeArguments()[container.getActualTypeArguments().length - 1]
                : type;
    }
}
