/** Tests that drive the running directory over HTTP. */
@NullMarked
package fi.polku.directory;

import org.jspecify.annotations.NullMarked;
