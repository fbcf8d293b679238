/** Load on an address or a store, and what it showed. */
@NullMarked
package fi.polku.benchmarks.load;

import org.jspecify.annotations.NullMarked;
