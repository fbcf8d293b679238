/** Tests of the entries and their rules. */
@NullMarked
package fi.polku.directory.entries;

import org.jspecify.annotations.NullMarked;
