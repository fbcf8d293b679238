/** The one interface document, put together from the services' own. */
@NullMarked
package fi.polku.gateway.openapi;

import org.jspecify.annotations.NullMarked;
