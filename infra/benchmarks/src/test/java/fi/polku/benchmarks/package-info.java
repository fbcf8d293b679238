/** The measuring itself, tried. */
@NullMarked
package fi.polku.benchmarks;

import org.jspecify.annotations.NullMarked;
