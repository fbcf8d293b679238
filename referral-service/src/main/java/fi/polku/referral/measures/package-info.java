/** Questions with a scale that the client answers: the work-ability score, and each region's own measure of benefit. */
@NullMarked
package fi.polku.referral.measures;

import org.jspecify.annotations.NullMarked;
