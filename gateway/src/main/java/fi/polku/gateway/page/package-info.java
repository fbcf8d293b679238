/** The web client's files, and what its page may do. */
@NullMarked
package fi.polku.gateway.page;

import org.jspecify.annotations.NullMarked;
