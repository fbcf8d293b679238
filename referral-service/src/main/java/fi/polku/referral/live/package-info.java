/** Live updates: open pages hear that a referral has moved, and fetch it by themselves. */
@NullMarked
package fi.polku.referral.live;

import org.jspecify.annotations.NullMarked;
