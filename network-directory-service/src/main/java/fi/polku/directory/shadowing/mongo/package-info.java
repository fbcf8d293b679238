/** Offers and requests to shadow in their store. */
@NullMarked
package fi.polku.directory.shadowing.mongo;

import org.jspecify.annotations.NullMarked;
