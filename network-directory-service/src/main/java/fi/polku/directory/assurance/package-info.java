/** Who is to be asked whether an entry is still true, and since when nobody has said so. */
@NullMarked
package fi.polku.directory.assurance;

import org.jspecify.annotations.NullMarked;
