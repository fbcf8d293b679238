/** Issuers that come, go and pretend. */
@NullMarked
package fi.polku.gateway.token;

import org.jspecify.annotations.NullMarked;
