/** A real broker, a real {@code mongod} and its stand-in, started inside or beside this JVM; knows no test library. */
@NullMarked
package fi.polku.platform.test.stack;

import org.jspecify.annotations.NullMarked;
