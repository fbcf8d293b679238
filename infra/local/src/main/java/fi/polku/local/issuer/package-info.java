/** The token issuer of the stack: an OpenID provider whose users are the demo users. */
@NullMarked
package fi.polku.local.issuer;

import org.jspecify.annotations.NullMarked;
