/** Client cases told as stories (S3-12): anonymous, read by a second person before others see them, and tied to no client. */
@NullMarked
package fi.polku.referral.stories;

import org.jspecify.annotations.NullMarked;
