package fi.polku.directory.entries.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form that is the request record of the API, with its constraints. */
final class JsonForm<E extends Entry<E>, R extends Record> implements Form<E> {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final Validator validator;
    private final Class<R> request;
    private final Shape shape;
    private final Function<R, E> toEntry;
    private final Function<Held<E>, Object> view;

    JsonForm(Validator validator, Class<R> request, Function<R, E> toEntry, Function<Held<E>, Object> view) {
        this.validator = validator;
        this.request = request;
        this.shape = Shape.of(request);
        this.toEntry = toEntry;
        this.view = view;
    }

    @Override
    public E read(ObjectNode body) {
        var asked = bound(body);
        var broken = validator.validate(asked);
        if (!broken.isEmpty()) {
            throw new EntryRefused(broken.stream().map(JsonForm::fault).toList());
        }
        return toEntry.apply(asked);
    }

    @Override
    public ObjectNode write(E entry) {
        ObjectNode body = JSON.valueToTree(view.apply(new Held<>(NOBODY, 0, "", entry)));
        return shape.pruned(body);
    }

    @Override
    public List<Column> columns() {
        return Columns.of(request);
    }

    private R bound(ObjectNode body) {
        try {
            return JSON.treeToValue(body, request);
        } catch (DatabindException e) {
            var code = e instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
            throw new EntryRefused(List.of(new Fault(pointer(e), code, List.of())));
        }
    }

    private static String pointer(DatabindException failure) {
        var pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                pointer.append('/').append(step.getName());
            }
        }
        var missing = violation.getInvalidValue() == null
                || (violation.getInvalidValue() instanceof String text && text.isBlank());
        return new Fault(pointer.toString(), missing ? "required" : "invalid", List.of());
    }

    /** What may be asked for; views tell more: versions, actions, who has assured. */
    private record Shape(List<String> names, Map<String, Shape> inner) {

        static Shape of(Class<?> asked) {
            var components = List.of(asked.getRecordComponents());
            return new Shape(
                    components.stream().map(RecordComponent::getName).toList(),
                    components.stream()
                            .filter(component -> component.getType().isRecord())
                            .collect(Collectors.toMap(RecordComponent::getName, one -> of(one.getType()))));
        }

        ObjectNode pruned(ObjectNode body) {
            body.retain(names);
            inner.forEach((name, shape) -> {
                if (body.get(name) instanceof ObjectNode held
                        && shape.pruned(held).isEmpty()) {
                    body.remove(name);
                }
            });
            return body;
        }
    }
}
