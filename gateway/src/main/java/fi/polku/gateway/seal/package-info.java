/** What the gateway writes outside itself so that only gateways can read it. */
@NullMarked
package fi.polku.gateway.seal;

import org.jspecify.annotations.NullMarked;
