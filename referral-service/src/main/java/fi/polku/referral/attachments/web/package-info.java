/** Attachments over HTTP. */
@NullMarked
package fi.polku.referral.attachments.web;

import org.jspecify.annotations.NullMarked;
