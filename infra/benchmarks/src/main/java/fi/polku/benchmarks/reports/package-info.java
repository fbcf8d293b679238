/** How soon and how fast reports follow, beside bare Kafka clients. */
@NullMarked
package fi.polku.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
