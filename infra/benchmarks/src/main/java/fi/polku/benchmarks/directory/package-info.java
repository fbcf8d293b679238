/** The shared directory: reading and writing its entries among many, and how fast others hear of a change. */
@NullMarked
package fi.polku.benchmarks.directory;

import org.jspecify.annotations.NullMarked;
