/** Tests of opening a region. */
@NullMarked
package fi.polku.directory.opening;

import org.jspecify.annotations.NullMarked;
