/** Notices by mail (rule 4): a link with an opaque id, and nothing of a client. */
@NullMarked
package fi.polku.referral.mail;

import org.jspecify.annotations.NullMarked;
