package fi.polku.acceptance;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs the tests of one shape of stack after the other, so that each is started once and never two at a time; in each, those that leave
 * thousands of records behind come last, because others replay all there is.
 */
public final class ByShape implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor tests) -> Shape.of(tests.getTestClass()))
                        .thenComparing(tests -> tests.isAnnotated(LeavesThousands.class))
                        .thenComparing(tests -> tests.getTestClass().getName()));
    }
}
