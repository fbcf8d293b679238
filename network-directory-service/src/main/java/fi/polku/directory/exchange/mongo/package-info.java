/** Imports in their store. */
@NullMarked
package fi.polku.directory.exchange.mongo;

import org.jspecify.annotations.NullMarked;
