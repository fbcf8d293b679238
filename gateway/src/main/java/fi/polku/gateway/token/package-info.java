/** Whose word the gateway takes, and how it checks it. */
@NullMarked
package fi.polku.gateway.token;

import org.jspecify.annotations.NullMarked;
