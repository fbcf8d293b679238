/** How the gateway says no: one shape, three languages, no detail that helps an attacker. */
@NullMarked
package fi.polku.gateway.problem;

import org.jspecify.annotations.NullMarked;
