/** Who is logged in with a browser, under which membership they act, and when that ends. */
@NullMarked
package fi.polku.gateway.session;

import org.jspecify.annotations.NullMarked;
