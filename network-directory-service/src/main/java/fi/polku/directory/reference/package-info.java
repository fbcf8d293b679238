/** What the directory does not make but names: Finland's regions and municipalities, and the code lists. */
@NullMarked
package fi.polku.directory.reference;

import org.jspecify.annotations.NullMarked;
