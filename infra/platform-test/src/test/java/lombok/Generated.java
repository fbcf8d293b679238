package lombok;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the real one, which may not be on any class path here. */
@Retention(RetentionPolicy.CLASS)
public @interface Generated {}
