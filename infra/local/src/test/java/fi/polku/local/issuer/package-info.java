/** Tries the issuer as its clients meet it. */
@NullMarked
package fi.polku.local.issuer;

import org.jspecify.annotations.NullMarked;
