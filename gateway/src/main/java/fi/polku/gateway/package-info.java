/** The one way in: tokens, limits and routes, and no business of its own. */
@NullMarked
package fi.polku.gateway;

import org.jspecify.annotations.NullMarked;
