/** Tests of what entries say about themselves. */
@NullMarked
package fi.polku.directory.description;

import org.jspecify.annotations.NullMarked;
