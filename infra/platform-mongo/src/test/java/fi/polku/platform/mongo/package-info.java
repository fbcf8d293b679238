/** What the store's ground promises, tried on a running store. */
@NullMarked
package fi.polku.platform.mongo;

import org.jspecify.annotations.NullMarked;
