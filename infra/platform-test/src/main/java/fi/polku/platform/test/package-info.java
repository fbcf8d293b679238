/** What tests stand on: a store, a broker, a token issuer, the settings of a service, and the house rules. */
@NullMarked
package fi.polku.platform.test;

import org.jspecify.annotations.NullMarked;
