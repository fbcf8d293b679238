/** Imports and exports in HTTP. */
@NullMarked
package fi.polku.directory.exchange.web;

import org.jspecify.annotations.NullMarked;
