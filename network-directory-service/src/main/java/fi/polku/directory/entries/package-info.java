/** The entries of the directory, and the rules that every change of one obeys. */
@NullMarked
package fi.polku.directory.entries;

import org.jspecify.annotations.NullMarked;
