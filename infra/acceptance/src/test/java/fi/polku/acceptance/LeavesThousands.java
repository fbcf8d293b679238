package fi.polku.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a class of tests that leaves so much in its stack that all who look at everything are slower after it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface LeavesThousands {}
