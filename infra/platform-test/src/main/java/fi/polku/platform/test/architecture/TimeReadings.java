package fi.polku.platform.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;

/** Calls that read the machine's clock, or wait for it. */
final class TimeReadings {

    static final DescribedPredicate<JavaMethodCall> BYPASS_THE_CLOCK = DescribedPredicate.describe(
            "read the machine's clock",
            call -> isNow(call.getTarget())
                    || isClockMaker(call.getTarget())
                    || is(call.getTarget(), System.class, "currentTimeMillis"));

    static final DescribedPredicate<JavaMethodCall> SLEEP = DescribedPredicate.describe(
            "sleep",
            call -> is(call.getTarget(), Thread.class, "sleep")
                    || is(call.getTarget(), java.util.concurrent.TimeUnit.class, "sleep"));

    private TimeReadings() {}

    private static boolean isNow(MethodCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** Every static method of Clock but {@code fixed} and {@code offset} ends in the machine's clock. */
    private static boolean isClockMaker(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean is(MethodCallTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }
}
