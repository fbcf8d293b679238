/** Fetches files from addresses that users name, and from nowhere that only this machine can reach. */
@NullMarked
package fi.polku.directory.exchange.fetch;

import org.jspecify.annotations.NullMarked;
