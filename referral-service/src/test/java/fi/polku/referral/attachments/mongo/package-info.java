/** Specifies how files are cut, encrypted and swept. */
@NullMarked
package fi.polku.referral.attachments.mongo;

import org.jspecify.annotations.NullMarked;
