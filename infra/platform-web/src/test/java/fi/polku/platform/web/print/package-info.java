/** Tests of printed documents. */
@NullMarked
package fi.polku.platform.web.print;

import org.jspecify.annotations.NullMarked;
