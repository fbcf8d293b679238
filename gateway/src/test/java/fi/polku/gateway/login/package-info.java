/** How people come in. */
@NullMarked
package fi.polku.gateway.login;

import org.jspecify.annotations.NullMarked;
