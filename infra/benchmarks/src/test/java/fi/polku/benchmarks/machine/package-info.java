/** The measuring itself, tried. */
@NullMarked
package fi.polku.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
