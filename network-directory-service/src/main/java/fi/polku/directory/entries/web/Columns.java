package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.entries.Form.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tells the fields of a request record, those of records within it under their own names. */
final class Columns {

    private Columns() {}

    static List<Column> of(Class<? extends Record> body) {
        return below("", body).toList();
    }

    private static Stream<Column> below(String path, Class<?> body) {
        return Arrays.stream(body.getRecordComponents()).flatMap(component -> of(path, component));
    }

    private static Stream<Column> of(String path, RecordComponent component) {
        var pointer = path + "/" + component.getName();
        var type = component.getType();
        if (type.isRecord()) {
            return below(pointer, type);
        }
        if (!Collection.class.isAssignableFrom(type)) {
            return Stream.of(new Column(pointer, Shape.VALUE));
        }
        var ofRecords = component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord();
        return Stream.of(new Column(pointer, ofRecords ? Shape.LIST_OF_BODIES : Shape.LIST_OF_VALUES));
    }
}
