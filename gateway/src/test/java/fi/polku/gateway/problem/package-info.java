/** Refusals and their texts. */
@NullMarked
package fi.polku.gateway.problem;

import org.jspecify.annotations.NullMarked;
