/** Processes: the stack's, those started beside it, and what they take of the machine. */
@NullMarked
package fi.polku.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
