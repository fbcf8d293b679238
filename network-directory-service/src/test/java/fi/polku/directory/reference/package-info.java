/** Tests of the reference data. */
@NullMarked
package fi.polku.directory.reference;

import org.jspecify.annotations.NullMarked;
