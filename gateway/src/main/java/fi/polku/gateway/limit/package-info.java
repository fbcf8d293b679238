/** How much one user and one issuer may ask. */
@NullMarked
package fi.polku.gateway.limit;

import org.jspecify.annotations.NullMarked;
