/** The measuring itself, tried. */
@NullMarked
package fi.polku.benchmarks.load;

import org.jspecify.annotations.NullMarked;
