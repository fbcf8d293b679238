/** Attachments in the store, cut into encrypted chunks. */
@NullMarked
package fi.polku.referral.attachments.mongo;

import org.jspecify.annotations.NullMarked;
