package fi.polku.platform.web;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Validates every request body, so that no controller can forget to ask for it. */
@RestControllerAdvice
final class ValidatedBodies extends RequestBodyAdviceAdapter {

    private final Validator validator;

    ValidatedBodies(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw Violations.refusal(violations);
        }
        return body;
    }
}
