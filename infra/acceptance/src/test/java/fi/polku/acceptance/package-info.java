/** The whole of Polku, driven from outside: real processes, a real broker, a real store, and nothing but HTTP through the gateway. */
@NullMarked
package fi.polku.acceptance;

import org.jspecify.annotations.NullMarked;
