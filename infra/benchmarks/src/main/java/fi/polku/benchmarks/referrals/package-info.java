/** Creating and sending referrals beside bare inserts. */
@NullMarked
package fi.polku.benchmarks.referrals;

import org.jspecify.annotations.NullMarked;
