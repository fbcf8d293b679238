/** The measuring itself, tried. */
@NullMarked
package fi.polku.benchmarks.referrals;

import org.jspecify.annotations.NullMarked;
