package fi.polku.directory.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words and nothing but words: no markup, no control characters, no characters that turn the direction of writing. */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    /** Whether the text may go on to another line. */
    boolean lines() default false;

    String message() default "plain-text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
