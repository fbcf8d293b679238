/** Specifies the referral's life cycle. */
@NullMarked
package fi.polku.referral.lifecycle;

import org.jspecify.annotations.NullMarked;
