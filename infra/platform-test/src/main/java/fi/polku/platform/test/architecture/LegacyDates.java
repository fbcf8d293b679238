package fi.polku.platform.test.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The date classes from before {@code java.time}. */
final class LegacyDates {

    private static final Set<String> TYPES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat",
            "java.sql.Date",
            "java.sql.Timestamp");
    private static final Set<String> BRIDGES = Set.of("from", "toInstant");

    private LegacyDates() {}

    /** They are neither kept nor passed on, and nothing but their conversions is called. */
    static ArchCondition<JavaClass> stayAtTheBridge() {
        return new ArchCondition<>("only convert dates from before java.time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isLegacy(field.getRawType()))
                        .map(JavaField::getDescription)
                        .forEach(kept -> events.add(SimpleConditionEvent.violated(type, kept + " keeps one")));
                type.getCodeUnits().stream()
                        .filter(LegacyDates::passesOne)
                        .map(JavaCodeUnit::getDescription)
                        .forEach(passed -> events.add(SimpleConditionEvent.violated(type, passed + " passes one on")));
                type.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> isUse(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static boolean passesOne(JavaCodeUnit unit) {
        return !unit.getName().startsWith("lambda$")
                && (isLegacy(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(LegacyDates::isLegacy));
    }

    private static boolean isUse(AccessTarget target) {
        return isLegacy(target.getOwner()) && !BRIDGES.contains(target.getName());
    }

    private static boolean isLegacy(JavaClass type) {
        return TYPES.contains(type.getName());
    }
}
