/** From nothing to ready. */
@NullMarked
package fi.polku.benchmarks.start;

import org.jspecify.annotations.NullMarked;
