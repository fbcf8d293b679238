package fi.polku.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Set;

/** Classes that Spring finds by itself. */
final class SpringParts {

    private static final Set<String> ON_TYPES = Set.of(
            "org.springframework.stereotype.Controller",
            "org.springframework.web.bind.annotation.ControllerAdvice",
            "org.springframework.context.annotation.Configuration",
            "org.springframework.kafka.annotation.KafkaListener");
    private static final Set<String> ON_METHODS = Set.of(
            "org.springframework.kafka.annotation.KafkaListener",
            "org.springframework.context.event.EventListener",
            "org.springframework.scheduling.annotation.Scheduled");

    static final DescribedPredicate<JavaClass> ARE_FOUND_BY_SPRING =
            DescribedPredicate.describe("are found by Spring", SpringParts::isFoundBySpring);

    private SpringParts() {}

    private static boolean isFoundBySpring(JavaClass type) {
        return isMarked(type, ON_TYPES) || type.getMethods().stream().anyMatch(method -> isMarked(method, ON_METHODS));
    }

    private static boolean isMarked(CanBeAnnotated element, Set<String> annotations) {
        return annotations.stream().anyMatch(element::isMetaAnnotatedWith);
    }
}
