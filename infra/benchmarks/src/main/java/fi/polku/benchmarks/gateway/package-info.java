/** The gateway beside what could stand in its place. */
@NullMarked
package fi.polku.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
