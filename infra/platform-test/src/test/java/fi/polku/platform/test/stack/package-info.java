/** Starts, stops, kills and restarts every part of the stack. */
@NullMarked
package fi.polku.platform.test.stack;

import org.jspecify.annotations.NullMarked;
