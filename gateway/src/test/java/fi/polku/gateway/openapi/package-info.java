/** Documents put together. */
@NullMarked
package fi.polku.gateway.openapi;

import org.jspecify.annotations.NullMarked;
