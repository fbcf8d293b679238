/** Measures what infra/up runs, against the bare parts it stands on. */
@NullMarked
package fi.polku.benchmarks;

import org.jspecify.annotations.NullMarked;
