/** How sessions are kept. */
@NullMarked
package fi.polku.gateway.session;

import org.jspecify.annotations.NullMarked;
