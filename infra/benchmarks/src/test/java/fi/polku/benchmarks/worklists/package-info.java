@NullMarked
package fi.polku.benchmarks.worklists;

import org.jspecify.annotations.NullMarked;
