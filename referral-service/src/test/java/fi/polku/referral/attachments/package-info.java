/** Specifies what is taken in as an attachment, with a scanner that listens on a port of its own. */
@NullMarked
package fi.polku.referral.attachments;

import org.jspecify.annotations.NullMarked;
