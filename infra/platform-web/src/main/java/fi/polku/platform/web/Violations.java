package fi.polku.platform.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Turns broken constraints into 400 {@code validation-failed} that names every field. */
final class Violations {

    private Violations() {}

    static Refusal refusal(Collection<? extends ConstraintViolation<?>> violations) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        violations.stream()
                .map(violation -> new Named(pointer(violation), violation))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .forEach(
                        named -> refusal.field(named.pointer(), code(named.violation()), arguments(named.violation())));
        return refusal;
    }

    static Refusal refusal(MethodArgumentNotValidException failure) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        for (var error : failure.getBindingResult().getAllErrors()) {
            if (error.contains(ConstraintViolation.class)) {
                var violation = error.unwrap(ConstraintViolation.class);
                refusal.field(pointer(violation), code(violation), arguments(violation));
            } else {
                refusal.field(error instanceof FieldError field ? pointer(field.getField()) : "", "invalid");
            }
        }
        return refusal;
    }

    static Refusal refusal(HandlerMethodValidationException failure) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        for (var result : failure.getParameterValidationResults()) {
            var name = result.getMethodParameter().getParameterName();
            refusal.parameter(name == null ? "" : name, "invalid");
        }
        return refusal;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        Type owner = violation.getRootBeanClass();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                JsonField field = JsonField.of(owner, node.getName());
                pointer.append('/').append(escaped(field.name()));
                owner = field.type();
            }
        }
        return pointer.toString();
    }

    private static String pointer(String field) {
        return "/" + field.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String code(ConstraintViolation<?> violation) {
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Length" -> "size";
            case "Min", "Max", "Range", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero" -> "out-of-range";
            default -> "invalid";
        };
    }

    private static Object[] arguments(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return List.of("min", "max").stream()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toArray();
    }

    private record Named(String pointer, ConstraintViolation<?> violation) {}
}
