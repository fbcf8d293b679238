/** Files that belong to a form: taken in and given out in a stream, encrypted, and only once a scanner has passed them. */
@NullMarked
package fi.polku.referral.attachments;

import org.jspecify.annotations.NullMarked;
