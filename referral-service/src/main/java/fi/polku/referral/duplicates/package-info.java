/** Records of the same person within one unit: found, merged with a trace, and parted again. */
@NullMarked
package fi.polku.referral.duplicates;

import org.jspecify.annotations.NullMarked;
