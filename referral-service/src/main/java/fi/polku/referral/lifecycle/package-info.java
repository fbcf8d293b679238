/** The referral and what may happen to it. */
@NullMarked
package fi.polku.referral.lifecycle;

import org.jspecify.annotations.NullMarked;
